import { StadspeilError } from '@stadspeil/core';
import { refuseRequest } from './refuse-request.ts';

/** Fetches and parses JSON; `undefined` when the file does not exist. */
export type FetchJson = (url: string) => Promise<unknown>;

const answers = new Map<string, Promise<unknown>>();

/**
 * Fetches a JSON file once a page: widgets that ask for the same file share one request. Sends no
 * cookies and no referrer. A failure and an absence are forgotten, so that the next widget tries again.
 *
 * @throws {StadspeilError} `DATASET_UNREACHABLE` when no answer comes in 20 seconds or the server
 * refuses, `DATASET_INVALID` when the answer is no JSON.
 */
export const fetchJson: FetchJson = (url) => {
  let answer = answers.get(url);
  if (!answer) {
    answer = request(url);
    answers.set(url, answer);
    const forget = (): unknown => answers.delete(url);
    answer.then((json) => json === undefined && forget(), forget);
  }
  return answer;
};

async function request(url: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 404) return undefined;
    text = await response.text();
  } catch (cause) {
    throw unreachable(url, 'no answer', cause);
  }
  if (!response.ok) throw unreachable(url, `status ${response.status}`);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    return refuseRequest({ code: 'DATASET_INVALID', id: url, received: text }, { cause });
  }
}

function unreachable(url: string, received: string, cause?: unknown): StadspeilError {
  return new StadspeilError(
    'DATASET_UNREACHABLE',
    {
      at: 'fetchJson',
      expected: `an answer from ${url}`,
      received,
      fix: 'Check the address and the policy of the page (connect-src).',
    },
    { cause },
  );
}
