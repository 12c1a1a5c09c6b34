/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw, Group } from '../engine/draw.tsx'
import { paperOnScreen } from '../palette.ts'
import { Foot } from './foot.tsx'
import { paper } from './geometry.ts'
import { Imprint } from './imprint.tsx'
import type { SheetModel } from './model.ts'
import { MonthGrid } from './month-grid.tsx'
import { MonthHead } from './month-head.tsx'
import { PortraitBlock } from './portrait.tsx'
import type { SheetPlan } from './sheet-plan.ts'

/** One month of the calendar. The order below is the order in which it is read aloud. */
export function Sheet({
  model,
  plan,
}: {
  readonly model: SheetModel
  readonly plan: SheetPlan
}): ReactNode {
  const { sheetBox } = model.look.geometry
  return (
    <Group box={sheetBox} tag="Sect" options={{ title: `${model.title} ${model.year}` }}>
      <Draw
        box={sheetBox}
        paint={(document) => paper(document, model.look.geometry, paperOnScreen)}
      />
      <MonthHead model={model} />
      <MonthGrid model={model} plan={plan} />
      <PortraitBlock model={model} />
      <Foot model={model} plan={plan} />
      <Imprint model={model} />
    </Group>
  )
}
