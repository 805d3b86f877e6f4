/** So that no result is left out as unused. */
let kept;

/**
 * The median time of each of some runs, in microseconds of the processor, which hardly minds what else a machine
 * does. The runs take turns, so that none has the code while it is cold, or a quiet moment, for itself.
 *
 * @param {readonly (() => unknown)[]} runs
 * @param {number} [rounds] How often each is measured, after one round that is not.
 */
export function medianTimes(runs, rounds = 7) {
  const taken = runs.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    runs.forEach((run, i) => {
      const start = process.cpuUsage();
      kept = run();
      const { user, system } = process.cpuUsage(start);
      if (kept === undefined) throw new Error('What is measured gives nothing.');
      if (round > 0) taken[i].push(user + system);
    });
  }
  return taken.map(median);
}

/** The median time of one call, in microseconds: of calls that are too short to be measured one by one. */
export function timePerCall(call, calls = 20_000) {
  const run = () => {
    let last;
    for (let i = 0; i < calls; i += 1) last = call(i);
    return last;
  };
  const [time] = medianTimes([run]);
  return time / calls;
}

/**
 * How time grows with size: the exponent b of time = a × size^b by least squares on logarithms. 1 is linear.
 *
 * @param {readonly { size: number, time: number }[]} points
 */
export function growthExponent(points) {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, i) => (x - meanX) * (ys[i] - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

function mean(values) {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
