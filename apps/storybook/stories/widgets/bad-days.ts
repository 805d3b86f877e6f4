/**
 * Addresses that answer as on a bad day, for the states that a healthy server never shows. Import this
 * file from a story and let `src` be one of them; all other addresses are fetched as always.
 */
const real = globalThis.fetch.bind(globalThis);

type Answer = (path: string, init?: RequestInit) => Promise<Response>;

const answers: Readonly<Record<string, Answer>> = {
  'bad-days/never-answers/': () => new Promise(() => {}),
  'bad-days/no-connection/': () => {
    // The browser says that it is offline for as long as the widget handles the failure.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    setTimeout(() => Reflect.deleteProperty(navigator, 'onLine'));
    return Promise.reject(new TypeError('Failed to fetch'));
  },
  'bad-days/damaged/': async (path) => Response.json(path === 'edition.json' ? { format: 1 } : {}),
  // The booklet as it will be served when a later edition is out.
  'bad-days/newer-edition/': async (path, init) => {
    const answer = await real(`datasets/almelo-2018/${path}`, init);
    return path === 'edition.json' ? Response.json({ ...(await answer.json()), newer: '2022' }) : answer;
  },
};

globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  for (const [folder, answer] of Object.entries(answers)) {
    const start = url.indexOf(folder);
    if (start >= 0) return answer(url.slice(start + folder.length), init);
  }
  return real(input, init);
};
