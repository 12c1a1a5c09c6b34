import type { Proof, ProofFeast, ProofName, ProofText } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { htmlDocument } from './document.tsx'
import { Mark } from './mark.tsx'
import { proofStyle } from './proof-style.ts'

/**
 * The page on which a community checks its feasts: one file, without a script, to be filled in on
 * screen or on paper.
 *
 * @example
 * const { edition } = loadEdition('months/krefeld-2027', data)
 * proofPage(createProof(edition, data, 'judaism', 'de')).includes('Pessach') // => true
 */
export function proofPage(proof: Proof): string {
  const { language, title, tradition, words: say } = proof
  return htmlDocument({
    language,
    title: `${tradition.name}: ${title}`,
    style: proofStyle,
    head: <meta name="robots" content="noindex" />,
    body: (
      <main>
        <header>
          <p className="calendar">{proof.calendar}</p>
          <h1>
            <Mark of={tradition} /> {tradition.name}
          </h1>
          <p className="subtitle">
            {title}: {say.subtitle}
          </p>
          {proof.intro.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {proof.reviews.map((review) => (
            <p key={review} className="review">
              {review}
            </p>
          ))}
        </header>
        {/* A form with this method outside a dialog is never sent. */}
        <form method="dialog" autoComplete="off">
          {proof.feasts.map((feast) => (
            <Feast key={feast.id} feast={feast} proof={proof} />
          ))}
          {proof.undated.length > 0 && <h2>{say.undatedHeading}</h2>}
          {proof.undated.map((feast) => (
            <Feast key={feast.id} feast={feast} proof={proof} />
          ))}
          <section className="more" aria-labelledby="missing">
            <h2 id="missing">{say.missingHeading}</h2>
            <label>
              {say.missingText}
              <textarea rows={5} />
            </label>
          </section>
          <section className="sign" aria-labelledby="sign">
            <div>
              <h2 id="sign">{say.signHeading}</h2>
              {say.signFields.map((field) => (
                <label key={field}>
                  <input type="text" />
                  {field}
                </label>
              ))}
              <p>{say.consent}</p>
            </div>
            <div>
              <h2>{say.sendBack}</h2>
              <address>
                {proof.sendBack.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </address>
              <p>{proof.state}</p>
            </div>
          </section>
        </form>
      </main>
    ),
  })
}

function Feast({ feast, proof }: { feast: ProofFeast; proof: Proof }): ReactNode {
  const { language, words: say } = proof
  const heading = `feast-${feast.id}`
  return (
    <article id={feast.id} aria-labelledby={heading}>
      <div className="dates">
        {feast.dates.map(({ when, facts }) => (
          <div key={when}>
            {when !== '' && <p className="when">{when}</p>}
            {facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
          </div>
        ))}
      </div>
      <div className="words">
        <h3 id={heading}>
          <Mark of={feast.tradition} quiet={feast.quiet} /> {feast.name}
        </h3>
        <p className="kind">{feast.kind}</p>
        <dl>
          {feast.names.map((name) => (
            <Name key={name.language} name={name} proof={proof} />
          ))}
          {feast.texts.map((text) => (
            <Text key={`${text.label} ${text.language}`} text={text} proof={proof} />
          ))}
        </dl>
        <p className="sources">{feast.sources}</p>
        {feast.reviews.map((review) => (
          <p key={review} className="review">
            {review}
          </p>
        ))}
      </div>
      <fieldset>
        <legend className="unseen">{feast.name}</legend>
        <p className="ticks">
          {[say.right, say.wrong].map((word) => (
            <label key={word}>
              <input type="checkbox" /> {word}
            </label>
          ))}
        </p>
        <label lang={language}>
          {say.change}
          <textarea rows={4} />
        </label>
      </fieldset>
    </article>
  )
}

function Name({ name, proof }: { name: ProofName; proof: Proof }): ReactNode {
  const { words: say } = proof
  return (
    <>
      <dt>{name.label}</dt>
      <dd>
        <bdi
          className={name.latin === undefined ? 'name' : 'script'}
          lang={name.language}
          dir={name.direction}
        >
          {name.text}
        </bdi>
        {name.latin !== undefined && (
          <span className="latin">
            {say.transliteration}:{' '}
            {name.latin === '' ? (
              <Missing proof={proof} />
            ) : (
              <i lang={`${name.language}-Latn`}>{name.latin}</i>
            )}
          </span>
        )}
      </dd>
    </>
  )
}

function Text({ text, proof }: { text: ProofText; proof: Proof }): ReactNode {
  return (
    <>
      <dt>{text.label}</dt>
      <dd>
        {text.text === '' ? <Missing proof={proof} /> : <bdi lang={text.language}>{text.text}</bdi>}
      </dd>
    </>
  )
}

/** Room for what nobody has told us yet. */
function Missing({ proof }: { proof: Proof }): ReactNode {
  return <span className="missing">{proof.words.missing}</span>
}
