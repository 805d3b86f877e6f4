import type { ComponentChildren, JSX } from 'preact';
import type { TextParts } from '../frame/text-parts.tsx';
import type { FigureCard, ThemePageFigure } from './theme-page.figure.ts';
import type { ThemePageText, ThemeSection } from './theme-page.text.ts';
import type { MeasureTexts, StatementText } from './theme-statements.ts';

/** A theme page: its key figures, and the text around them once it is there. */
export interface ThemePageViewProps {
  readonly figure: ThemePageFigure;
  readonly text: ThemePageText | null;
  readonly parts: TextParts | null;
}

/** A theme in the order in which it is read: markup only, every word is the model's. */
export function ThemePageView({ figure, text, parts }: ThemePageViewProps): JSX.Element {
  const { frame, slogan, cards } = figure;
  const Title = headingAt(frame.headingLevel);
  const level = frame.headingLevel + 1;
  return (
    <figure
      class="stadspeil-theme"
      role="article"
      part="base"
      lang={frame.lang}
      aria-labelledby="title"
      aria-describedby={text ? 'summary' : undefined}
    >
      <header>
        <Title id="title" class="stadspeil-title" part="title">
          {frame.title}
        </Title>
        {slogan && <p class="stadspeil-slogan">{slogan}</p>}
        {text?.notice && <p class="stadspeil-notice">{text.notice}</p>}
      </header>
      <section>
        {text && <SectionTitle level={level}>{text.figures.title}</SectionTitle>}
        {text?.figures.none && <p>{text.figures.none}</p>}
        <ul class="stadspeil-cards">
          {cards.map((card, i) => (
            <Card card={card} remarks={text?.figures.remarks[i] ?? []} />
          ))}
        </ul>
      </section>
      {text && parts && <ThemeText text={text} parts={parts} level={level} view={frame.view} />}
    </figure>
  );
}

function ThemeText({
  text,
  parts,
  level,
  view,
}: {
  readonly text: ThemePageText;
  readonly parts: TextParts;
  readonly level: number;
  readonly view: 'chart' | 'table';
}): JSX.Element {
  const { trends, recommendations, findings, goals, claims, charts, remarks, measures } = text;
  const Name = headingAt(level + 1);
  const statement = (each: StatementText): JSX.Element => (
    <li>
      <p>{each.text}</p>
      <Measures title={measures} texts={each} />
      <Facts facts={each.facts} />
    </li>
  );
  return (
    <>
      <Section section={trends} level={level} item={statement} />
      <Section section={findings} level={level} item={statement} />
      <Section section={recommendations} level={level} item={statement} />
      <Section
        section={goals}
        level={level}
        item={(goal) => (
          <li>
            <Name class="stadspeil-item-title">{goal.title}</Name>
            <p>{goal.text}</p>
            <Facts facts={goal.basis} />
          </li>
        )}
      />
      <Section
        section={claims}
        level={level}
        item={(claim) => (
          <li>
            <p>{claim.text}</p>
            <p class={`stadspeil-outcome stadspeil-outcome-${claim.outcome}`}>{claim.verdict}</p>
            <Facts facts={[...claim.grounds, ...claim.facts]} />
          </li>
        )}
      />
      <Section
        section={charts}
        level={level}
        item={(chart) => (
          <li>
            <Name class="stadspeil-item-title">{chart.title}</Name>
            <p>{chart.shows}</p>
            <Facts facts={chart.facts} />
            <Measures title={measures} texts={chart} />
            <p>{chart.tables.label}</p>
            {chart.tables.lines.length > 0 && <List lines={chart.tables.lines} />}
          </li>
        )}
      />
      <Section
        section={remarks}
        level={level}
        item={(note) => (
          <li>
            <Name class="stadspeil-item-title">{note.title}</Name>
            <p>{note.text}</p>
            <Facts facts={note.facts} />
          </li>
        )}
      />
      <section>
        <SectionTitle level={level}>{text.sources}</SectionTitle>
        <parts.FigureText text={text} view={view} />
      </section>
    </>
  );
}

function Section<Item>({
  section: { title, intro, items },
  level,
  item,
}: {
  readonly section: ThemeSection<Item>;
  readonly level: number;
  readonly item: (item: Item) => JSX.Element;
}): JSX.Element | null {
  if (!items.length) return null;
  return (
    <section>
      <SectionTitle level={level}>{title}</SectionTitle>
      {intro && <p class="stadspeil-intro">{intro}</p>}
      <ul class="stadspeil-items">{items.map(item)}</ul>
    </section>
  );
}

function Card({
  card: { label, value, period },
  remarks,
}: {
  readonly card: FigureCard;
  readonly remarks: readonly string[];
}): JSX.Element {
  return (
    <li class="stadspeil-card" part="card">
      <span>{label}</span>
      <strong>{value}</strong>
      <small>{period}</small>
      {remarks.map((remark) => (
        <small>{remark}</small>
      ))}
    </li>
  );
}

function Measures({ title, texts }: { readonly title: string; readonly texts: MeasureTexts }): JSX.Element {
  const { figures, remarks } = texts;
  return (
    <>
      {figures.length > 0 && (
        <div class="stadspeil-measures">
          <p>{title}:</p>
          <List lines={figures.map(({ label, value, period }) => `${label}: ${value}, ${period}`)} />
        </div>
      )}
      <Facts facts={remarks} />
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly string[] }): JSX.Element | null {
  return facts.length ? (
    <div class="stadspeil-facts">
      {facts.map((fact) => (
        <p>{fact}</p>
      ))}
    </div>
  ) : null;
}

function List({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function SectionTitle({
  level,
  children,
}: {
  readonly level: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const Heading = headingAt(level);
  return <Heading class="stadspeil-section-title">{children}</Heading>;
}

/** There is no heading under the sixth level. */
function headingAt(level: number): 'h3' {
  return `h${Math.min(6, level)}` as 'h3';
}
