/** The page behind the links for visitors without script: the same figures as plain tables. */

/** Shows the shards, parsed JSON-stat, one table each, as a whole page in the house style. */
export function figuresPage(shards) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>De cijfers als tabel – Almelo in cijfers</title>
    <link rel="icon" href="favicon.ico" sizes="32x32" />
    <link rel="icon" href="favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="demo.css" />
  </head>
  <body>
    <header class="site-header">
      <a class="skip-link" href="#inhoud">Naar de inhoud</a>
      <div class="wrap">
        <a class="site-name" href="./"><img src="favicon.svg" alt="" width="36" height="36" />Almelo in cijfers</a>
      </div>
    </header>
    <nav class="breadcrumb wrap" aria-label="Kruimelpad">
      <ol>
        <li><a href="./">Almelo in vier cijfers</a></li>
        <li aria-current="page">De cijfers als tabel</li>
      </ol>
    </nav>
    <main id="inhoud" class="wrap" tabindex="-1">
      <div class="intro">
        <h1>De cijfers als tabel</h1>
        <p class="lead">Dit zijn de cijfers van <a href="./">Almelo in vier cijfers</a>, zonder grafieken.</p>
      </div>
${shards.map(section).join('\n')}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <p>Dit is een voorbeeldpagina van Stadspeil. Het is geen website van de gemeente Almelo.</p>
      </div>
    </footer>
  </body>
</html>
`;
}

function section(shard) {
  const metric = shard.role.metric[0];
  const id = shard.dimension[metric].category.index[0];
  const unit = shard.dimension[metric].category.unit[id];
  const [places, periods] = [shard.role.geo[0], shard.role.time[0]].map((role) => categories(shard, role));
  const number = new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: unit.decimals,
    maximumFractionDigits: unit.decimals,
  });
  const cell = (place, period) => {
    const value = shard.value[places.indexOf(place) * periods.length + periods.indexOf(period)];
    return `<td>${value === null ? 'geen cijfer' : number.format(value).replace('-', '−')}</td>`;
  };
  return `      <section class="figures">
        <h2 id="${id}">${escape(shard.label)}</h2>
        <div class="sideways" role="region" aria-labelledby="${id}" tabindex="0">
          <table>
            <caption>${escape(unit.label)}</caption>
            <thead>
              <tr><th scope="col">Periode</th>${places.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('')}</tr>
            </thead>
            <tbody>
${periods
  .map(
    (period) =>
      `              <tr><th scope="row">${escape(period.label)}</th>${places.map((place) => cell(place, period)).join('')}</tr>`,
  )
  .join('\n')}
            </tbody>
          </table>
        </div>
        <p>Bron: ${escape(shard.source)}</p>
      </section>`;
}

/** The categories of a dimension in order: the writer lists them, which JSON-stat allows. */
function categories(shard, dimension) {
  const { index, label } = shard.dimension[dimension].category;
  return index.map((code) => ({ code, label: label[code] }));
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
