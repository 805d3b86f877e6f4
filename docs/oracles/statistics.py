"""Expected values of packages/core/src/statistics, by SciPy, statsmodels and plain formulas at 50 digits.

Run: python3 docs/oracles/statistics.py > docs/oracles/statistics.json
(Debian: python3-scipy python3-statsmodels python3-mpmath; SciPy 1.10, statsmodels 0.13, mpmath 1.2.)
"""
import json
from fractions import Fraction
from math import ceil, floor

import mpmath as mp
import numpy as np
import statsmodels.api as sm
from scipy import stats

mp.mp.dps = 50
LEVELS = [0.95, 0.998]


def z_of(level):
    """By inverting erf at 50 digits."""
    return mp.sqrt(2) * mp.erfinv(mp.mpf(level))


def wilson(successes, trials, level):
    """Roots of (n + z²)p² − (2x + z²)p + x²/n (Wilson 1927)."""
    z, x, n = z_of(level), mp.mpf(successes), mp.mpf(trials)
    root = z * mp.sqrt(z**2 + 4 * x * (1 - x / n))
    return (2 * x + z**2 - root) / (2 * (n + z**2)), (2 * x + z**2 + root) / (2 * (n + z**2))


def byar(count, level):
    """Breslow & Day 1987, p. 69; a lower limit below 0 is 0."""
    z, low, high = z_of(level), mp.mpf(count), mp.mpf(count) + 1
    lower = low * (1 - 1 / (9 * low) - z / (3 * mp.sqrt(low))) ** 3 if count else mp.mpf(0)
    upper = high * (1 - 1 / (9 * high) + z / (3 * mp.sqrt(high))) ** 3
    return max(mp.mpf(0), lower), upper


def poisson(count, level):
    """The means at which `count` or more, and `count` or fewer, have probability (1 − level)/2 (Garwood 1936)."""
    tail = (1 - mp.mpf(level)) / 2
    guess = byar(count, level)

    def root(shape, start, low):
        def miss(x):
            inside = mp.gammainc(shape, 0, x, regularized=True)
            return mp.log(inside if low else 1 - inside) - mp.log(tail)
        return mp.findroot(miss, (start * mp.mpf("0.99") + mp.mpf("1e-6"), start * mp.mpf("1.01") + mp.mpf("1e-5")))

    lower = root(count, guess[0], True) if count else mp.mpf(0)
    return lower, root(count + 1, guess[1], False)


def student(mean, deviation, n, level):
    df, tail = mp.mpf(n) - 1, 1 - mp.mpf(level)
    t = mp.findroot(
        lambda t: mp.log(mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True)) - mp.log(tail),
        stats.t.isf(float(tail) / 2, float(df)),
    )
    margin = t * mp.mpf(deviation) / mp.sqrt(n)
    return mp.mpf(mean) - margin, mp.mpf(mean) + margin


def ranked_groups(values, groups):
    """Group = (groups + 1) − ⌈((N + 1) − rank) ÷ (N ÷ groups)⌉, as OHID writes it, in fractions."""
    present = [v for v in values if v is not None]
    rank = dict(zip(present, stats.rankdata(present, method="min")))
    size = Fraction(len(present), groups)
    return [None if v is None else max(1, floor(groups + 1 - ceil((len(present) + 1 - int(rank[v])) / size))) for v in values]


def ranked(values, order, ties):
    method = {"lowest": "min", "mean": "average", "highest": "max"}[ties]
    present = np.array([v for v in values if v is not None], dtype=float)
    places = iter(stats.rankdata(present if order == "ascending" else -present, method=method))
    return [None if v is None else float(next(places)) for v in values]


def regression(x, y, weights, level):
    """The slope of statsmodels' WLS, with its own interval."""
    fit = sm.WLS(y, sm.add_constant(np.array(x)), weights=weights).fit()
    lower, upper = fit.conf_int(1 - level)[1]
    return fit, float(fit.params[1]), float(lower), float(upper)


def to_json(value):
    if isinstance(value, (mp.mpf, np.floating)):
        return float(value)
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, dict):
        return {key: to_json(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(each) for each in value]
    return value


def limits(method, level, pair):
    return {"lower": pair[0], "upper": pair[1], "level": level, "method": method}


out = {}

out["wilsonInterval"] = [
    [[x, n, {"level": level}], limits("wilson", level, wilson(x, n, level))]
    for level in LEVELS
    for x, n in [(0, 1), (1, 1), (0, 20), (20, 20), (1, 29), (15, 148), (81, 263), (34.5, 100.25), (1, 1000000000),
                 (0, 1000000000000), (1000000000, 1000000001), (500000000000000, 1000000000000000), (0.0001, 0.5)]
]
# An independent implementation agrees with the formula.
for x, n in [(0, 20), (15, 148), (81, 263)]:
    for level in LEVELS:
        theirs = sm.stats.proportion_confint(x, n, 1 - level, "wilson")
        assert np.allclose([float(v) for v in wilson(x, n, level)], theirs, rtol=1e-9, atol=1e-15)

COUNTS = [0, 1, 2, 5, 9, 10, 11, 40, 100, 1000]
out["byarInterval"] = [
    [[count, {"level": level}], limits("byar", level, byar(count, level))]
    for level in LEVELS for count in [*COUNTS, 1000000, 9007199254740990]
]
out["poissonInterval"] = [
    [[count, {"level": level}], limits("exact-poisson", level, poisson(count, level))]
    for level in LEVELS for count in COUNTS
]
for count in COUNTS:
    theirs = stats.chi2.ppf(0.025, 2 * count) / 2 if count else 0, stats.chi2.isf(0.025, 2 * count + 2) / 2
    assert np.allclose([float(v) for v in poisson(count, 0.95)], theirs, rtol=1e-9)

out["meanInterval"] = [
    [[{"mean": mean, "standardDeviation": deviation, "n": n}, {"level": level}],
     limits("student-t", level, student(mean, deviation, n, level))]
    for level in LEVELS
    for mean, deviation, n in [(7.2, 1.5, 2), (7.2, 1.5, 10), (0, 3, 31), (-4.5, 0.001, 512.5), (1000000, 250, 4000), (5, 0, 12), (7.2, 1.5, 1000000), (1e-9, 1e-12, 3)]
]

EVENTS = [(0, 4000, 1000), (1, 350, 100), (9, 72500, 100000), (10, 72500, 100000), (65, 8255, 100), (1, 1000000000, 1), (123456, 17000000, 1000), (350, 350, 100), (9007199254740990, 1e16, 100)]
out["rate"] = []
for level in LEVELS:
    for count, denominator, per in EVENTS:
        method, pair = ("exact-poisson", poisson(count, level)) if count < 10 else ("byar", byar(count, level))
        factor = mp.mpf(per) / denominator
        out["rate"].append([[{"count": count, "denominator": denominator, "per": per}, {"level": level}],
                            {"value": count * factor, "interval": limits(method, level, [v * factor for v in pair])}])

STRATA = [
    [(10, 4000, 60), (30, 2000, 40)],
    [(0, 812, 5000), (3, 1420, 5500), (17, 2230, 7000), (52, 1875, 4000), (41, 390, 1000)],
    [(1, 100, 1), (0, 200, 1), (0, 300, 0)],
    [(400000, 8000000, 0.25), (900000, 9000000, 0.75)],
    [(250, 250, 0.5), (40, 40, 0.5)],
    [(3000000000000, 4000000000000, 1e-6), (1, 1000000000000, 1e6)],
]
out["standardisedRate"] = []
for level in LEVELS:
    for rows in STRATA:
        whole = mp.mpf(sum(mp.mpf(w) for _, _, w in rows))
        events = sum(o for o, _, _ in rows)
        value = sum(mp.mpf(w) * o / n for o, n, w in rows) / whole * 1000
        variance = sum((mp.mpf(w) / n) ** 2 * o for o, n, w in rows) / whole**2 * 1000**2
        low, high = byar(events, level)
        scale = mp.sqrt(variance / events)
        pair = value + scale * (low - events), value + scale * (high - events)
        out["standardisedRate"].append([
            [[{"count": o, "denominator": n, "standard": w} for o, n, w in rows], {"level": level, "per": 1000}],
            {"value": value, "interval": limits("dobson-byar", level, pair)}])

EXPECTED = [
    [(10, 4000, 0.002), (30, 2000, 0.016)],
    [(0, 812, 0.0004), (3, 1420, 0.0011), (17, 2230, 0.0102)],
    [(0, 100, 0.001)],
    [(1200, 1000000, 0.001)],
    [(250, 250, 0.75)],
    [(3000000000000, 4000000000000, 0.5), (0, 3, 1e-12)],
]
out["standardisedRatio"] = []
for level in LEVELS:
    for rows in EXPECTED:
        events, expected = sum(o for o, _, _ in rows), sum(n * mp.mpf(r) for _, n, r in rows)
        pair = [v / expected * 100 for v in byar(events, level)]
        out["standardisedRatio"].append([
            [[{"count": o, "denominator": n, "standardRate": r} for o, n, r in rows], {"level": level, "per": 100}],
            {"value": events / expected * 100, "expected": expected, "interval": limits("byar", level, pair)}])

LISTS = [
    [7.1, 0, None, 6.4, 6.4],
    [3, 1, 2],
    [5, 5, 5, 5],
    [0, None, -1.5, 12, 12, 12, 4, 0, 7],
    [float((i * 37) % 101) for i in range(101)],
    [float((i * 7) % 23) for i in range(60)],
]
out["quantileGroups"] = [[[values, groups], ranked_groups(values, groups)]
                         for values in LISTS for groups in [1, 2, 3, 4, 5, 10] if len([v for v in values if v is not None]) >= groups]
out["rank"] = [[[values, {"order": order, "ties": ties}], ranked(values, order, ties)]
               for values in LISTS for order in ["ascending", "descending"] for ties in ["lowest", "mean", "highest"]]

out["funnelLimits"] = []
for measure, target, per, sizes in [("proportion", 0.2, 1, [5, 400, 1000000]), ("proportion", 32.5, 100, [10, 72000]),
                                    ("rate", 8.45, 1000, [500, 72000]), ("ratio", 1, 1, [2, 40.5]), ("ratio", 100, 100, [2, 40.5]),
                                    ("proportion", 0, 1, [10]), ("proportion", 1, 1, [10]),
                                    ("proportion", 1e-6, 1, [0.5, 1e15]), ("ratio", 0, 1, [3]), ("rate", 0.001, 100000, [1e12])]:
    points = []
    for size in sizes:
        variance = (mp.mpf(target) * (per - mp.mpf(target)) if measure == "proportion" else mp.mpf(target) * per) / size
        pairs = []
        for level in LEVELS:
            reach = z_of(level) * mp.sqrt(variance)
            top = mp.mpf(target) + reach
            pairs.append(limits("funnel", level, (max(mp.mpf(0), target - reach), min(mp.mpf(per), top) if measure == "proportion" else top)))
        points.append({"size": size, "limits": pairs})
    out["funnelLimits"].append([[{"measure": measure, "target": target, "per": per, "sizes": sizes}], points])

SERIES = [
    ([2018, 2019, 2020, 2021, 2022], [12.1, 12.9, 13.2, 14.4, 14.8], [0.8, 0.7, 0.9, 0.8, 0.75]),
    ([1, 2, 4, 8], [5, 4.9, 4.8, 5.2], [0.2, 0.5, 0.1, 0.4]),
    ([2019, 2021, 2023], [40, 30, 20], [1, 2, 3]),
    ([0, 1, 2, 3, 4, 5], [7, 7, 7, 7, 7, 7], [1, 1, 1, 1, 1, 1]),
    ([1, 2, 3, 4, 5], [3e9, 3e9, 4e9, 4e9, 6e9], [5e8, 4e8, 5e8, 6e8, 5e8]),
]
out["weightedSlope"] = []
for level in LEVELS:
    for x, y, half in SERIES:
        errors = [h / float(z_of(level)) for h in half]
        fit = sm.WLS(y, sm.add_constant(np.array(x, dtype=float)), weights=[1 / e**2 for e in errors]).fit(cov_type="fixed scale")
        slope, error = fit.params[1], fit.bse[1]
        if len(set(y)) == 1:
            slope = 0.0
        refits = [sm.WLS(np.delete(y, i), sm.add_constant(np.delete(np.array(x, dtype=float), i)),
                         weights=np.delete([1 / e**2 for e in errors], i)).fit().params[1] for i in range(len(x))]
        stable = len(set(y)) == 1 or all(np.sign(each) == np.sign(slope) for each in refits)
        chi_square = (slope / error) ** 2
        p = stats.chi2.sf(chi_square, 1)
        trend = "none" if slope == 0 or p >= 1 - level or not stable else "rising" if slope > 0 else "falling"
        points = [{"x": a, "value": b, "interval": {"lower": b - h, "upper": b + h, "level": level}} for a, b, h in zip(x, y, half)]
        out["weightedSlope"].append([[points, {"method": "weighted-slope", "level": level}],
                                     {"method": "weighted-slope", "slope": slope, "standardError": error, "chiSquare": chi_square,
                                      "p": p, "isSignStable": bool(stable), "trend": trend}])

GROUPS = [
    [(10, 200), (14, 200), (15, 200)],
    [(31.2, 14510), (28.4, 14980), (25.1, 14100), (24.9, 14700), (19.8, 14300)],
    [(5, 1), (5, 2), (5, 3)],
    [(-2, 0.2), (0, 0.5), (9, 0.1), (4, 0.2)],
    [(3, 17000000000), (3, 1), (8, 5000000), (1, 12000000000)],
]
out["slopeIndex"] = []
for level in LEVELS:
    for groups in GROUPS:
        y, w = [g[0] for g in groups], np.array([g[1] for g in groups], dtype=float)
        share = w / w.sum()
        ridit = np.cumsum(share) - share / 2
        _, slope, lower, upper = regression(ridit, y, share, level)
        if len(set(y)) == 1:
            slope = lower = upper = 0.0
        out["slopeIndex"].append([[[{"value": v, "population": n} for v, n in groups], {"level": level}],
                                  {"value": slope, "interval": limits("slope-index", level, (lower, upper))}])

PAIRS = [(56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 10), (5, 56, 0, 29), (0, 20, 0, 35), (12, 12, 9, 9), (34.5, 100.25, 20, 80),
         (500000, 1000000, 501000, 1000000), (1, 1000000, 5, 1000000)]
out["twoProportionTest"] = []
for level in LEVELS:
    for x1, n1, x2, n2 in PAIRS:
        p1, p2 = mp.mpf(x1) / n1, mp.mpf(x2) / n2
        (l1, u1), (l2, u2) = wilson(x1, n1, level), wilson(x2, n2, level)
        pair = p1 - p2 - mp.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), p1 - p2 + mp.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)
        theirs = sm.stats.confint_proportions_2indep(x1, n1, x2, n2, method="newcomb", compare="diff", alpha=1 - level)
        assert np.allclose([float(v) for v in pair], theirs, rtol=1e-9, atol=1e-12)
        z, p = sm.stats.proportions_ztest([x1, x2], [n1, n2]) if p1 != p2 else (0, 1)
        out["twoProportionTest"].append([
            [{"successes": x1, "trials": n1}, {"successes": x2, "trials": n2}, {"level": level}],
            {"method": "pooled-score", "difference": p1 - p2, "interval": limits("newcombe", level, pair), "z": z, "p": p}])

lines = [f'  "{name}": [\n' + ",\n".join(f"    {json.dumps(to_json(case))}" for case in cases) + "\n  ]" for name, cases in out.items()]
print("{\n" + ",\n".join(lines) + "\n}")
