/**
 * WebKit of GTK, the engine of Safari, in the words of Playwright as far as the checks over all stories use
 * them: Playwright has a WebKit of its own only where it may be downloaded. It speaks WebDriver, and needs
 * Linux with WebKitWebDriver, Xvfb, Openbox and D-Bus. `npm run test:webkit` uses it.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Of WebDriver, for keys that print nothing. */
const keys = {
  Space: ' ',
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Opens the browser with one page, on a screen of its own. */
export async function launchWebKit() {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', 'dbus-run-session', '--', 'sh', '-c', `openbox & exec WebKitWebDriver --port=${port}`],
    {
      stdio: 'ignore',
      detached: true,
      // Its sandbox does not work as root, as in a container.
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    },
  );
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await untilItAnswers(() => ask('GET', '/status'));
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  });
  const inSession = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await inSession('POST', '/timeouts', { script: 60_000 });
  return {
    version: () => capabilities.browserVersion,
    newPage: async ({ viewport } = {}) => new WebKitPage(inSession, viewport),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      process.kill(-driver.pid);
    },
  };
}

/**
 * A page, in a frame of a page of the same site: a window cannot be made narrower than its buttons. Media are
 * not emulated, and requests are not heard.
 */
class WebKitPage {
  #ask;
  #viewport;
  #atStart = [];
  #hearErrors = [];

  constructor(ask, viewport = { width: 1024, height: 768 }) {
    this.#ask = ask;
    this.#viewport = viewport;
  }

  on(event, hear) {
    if (event === 'pageerror') this.#hearErrors.push(hear);
  }

  async addInitScript(script) {
    this.#atStart.push(script);
  }

  /** A site without a policy for its frames: its Storybook. */
  async goto(address) {
    await this.#ask('POST', '/frame', { id: null });
    await this.#ask('POST', '/url', { url: new URL('index.json', address).href });
    await this.#run(
      (url) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'border: 0; display: block';
          frame.src = url;
          frame.onload = () => resolve();
          document.body.style.margin = '0';
          document.body.replaceChildren(frame);
        }),
      address,
    );
    await this.setViewportSize(this.#viewport);
    for (const script of this.#atStart) await this.#run(script);
    await this.#run(() => {
      window.errors = [];
      addEventListener('error', ({ message }) => window.errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
      const { error } = console;
      console.error = (...told) => {
        window.errors.push(told.map(String).join(' '));
        error(...told);
      };
    });
  }

  viewportSize() {
    return this.#viewport;
  }

  async setViewportSize(size) {
    this.#viewport = size;
    await this.#ask('POST', '/frame', { id: null });
    await this.#run(({ width, height }) => {
      const { style } = document.querySelector('iframe');
      Object.assign(style, { width: `${width}px`, height: `${height}px` });
      return new Promise(requestAnimationFrame);
    }, size);
    const frame = await this.#ask('POST', '/element', { using: 'css selector', value: 'iframe' });
    await this.#ask('POST', '/frame', { id: frame });
    await this.#run(() => window.focus());
  }

  async evaluate(script, given) {
    const found = await this.#run(script, given);
    const errors = await this.#run(() => (window.errors ?? []).splice(0));
    for (const message of errors) this.#hearErrors.forEach((hear) => hear(new Error(message)));
    return found;
  }

  async waitForFunction(script, given, { timeout = 15_000 } = {}) {
    const end = Date.now() + timeout;
    while (!(await this.#run(script, given))) {
      if (Date.now() > end) throw new Error(`waitForFunction: not true within ${timeout} ms: ${script}`);
      await wait(20);
    }
  }

  waitForTimeout(milliseconds) {
    return wait(milliseconds);
  }

  keyboard = {
    press: (key) => {
      const value = keys[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };

  async addStyleTag({ content }) {
    const id = `style-${Math.random()}`;
    await this.#run(
      ([id, textContent]) =>
        void document.head.append(Object.assign(document.createElement('style'), { id, textContent })),
      [id, content],
    );
    return this.locator(`[id="${id}"]`);
  }

  locator(selector, nth = 0) {
    const on = (script, given) => this.#run(script, given, { selector, nth });
    return {
      count: () => this.#run(`(selector) => found(selector).length`, selector),
      all: async () =>
        Array.from({ length: await this.locator(selector).count() }, (_, i) => this.locator(selector, i)),
      nth: (which) => this.locator(selector, which),
      first: () => this.locator(selector),
      focus: () => on((element) => element.focus()),
      evaluate: on,
      ariaSnapshot: () => this.#namedFigure(selector),
    };
  }

  /** What the browser itself makes of the first figure, as Playwright would write it down. */
  async #namedFigure(selector) {
    const figure = await this.#ask('POST', '/execute/sync', {
      script: `${finder} return found(arguments[0] + ' figure, ' + arguments[0] + ' article')[0] ?? null;`,
      args: [selector],
    });
    if (!figure) return '';
    const [id] = Object.values(figure);
    const [role, label] = [
      await this.#ask('GET', `/element/${id}/computedrole`),
      await this.#ask('GET', `/element/${id}/computedlabel`),
    ];
    return `- ${role} ${JSON.stringify(label)}`;
  }

  /** Runs a function in the page, of an element that is found or of nothing; what it gives goes through JSON. */
  async #run(script, given, on) {
    const call = on
      ? `found(${JSON.stringify(on.selector)})[${on.nth}], ${JSON.stringify(given ?? null)}`
      : JSON.stringify(given ?? null);
    const { text, fault } = await this.#ask('POST', '/execute/async', {
      script: `${finder}
        const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${script})(${call})).then(
          (value) => done({ text: JSON.stringify(value) }),
          (error) => done({ fault: String(error) }),
        );`,
      args: [],
    });
    if (fault) throw new Error(`evaluate: ${fault}`);
    return text === undefined || text === null ? undefined : JSON.parse(text);
  }
}

/** As Playwright's own selectors, it finds through shadow roots. */
const finder = `
  const everywhere = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? everywhere(shadowRoot, selector) : [])),
  ];
  const within = (roots, [first, ...rest]) =>
    first
      ? within(roots.flatMap((root) => [...everywhere(root, first), ...(root.shadowRoot ? everywhere(root.shadowRoot, first) : [])]), rest)
      : roots;
  const found = (selector) => [...new Set(selector.split(', ').flatMap((each) => within([document], each.split(' '))))];
`;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(ask) {
  for (let i = 0; i < 100; i += 1) {
    if (
      await ask().then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds. Run it in a terminal to see why.');
}
