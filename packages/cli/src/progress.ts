/**
 * A function that names the step under way on a terminal, once a step has taken long enough to be
 * noticed; silent when the output goes elsewhere. Called without a step it clears the line.
 */
export function createProgress(): (step?: string) => void {
  const { stderr } = process
  if (!stderr.isTTY) return () => {}
  return (step) => {
    stderr.write(step === undefined ? '\r\u001b[K' : `\r\u001b[K${step} …`)
  }
}
