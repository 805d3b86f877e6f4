# Quantiles and tails by R 4, which computes them by its own algorithms (AS 241, AS 239, TOMS 708).
# Run: Rscript docs/oracles/distributions.R > docs/oracles/distributions.json
# SciPy 1.10 is no oracle here: its t.isf is wrong from the ninth digit on (t.isf(0.0005, 5)), its
# gamma.ppf from the sixth for a shape of a million million.

number <- function(x) trimws(formatC(x, digits = 17, format = "g"))
rows <- function(name, parts) {
  lines <- apply(parts, 1, function(row) paste0("    [", paste(row, collapse = ", "), "]"))
  paste0('  "', name, '": [\n', paste(lines, collapse = ",\n"), "\n  ]")
}

outside <- c(1e-15, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.002, 0.01, 0.05, 0.1, 0.3, 0.5, 0.51, 0.7, 0.9, 0.99, 0.9999)
normal <- cbind(number(outside), number(qnorm(outside / 2, lower.tail = FALSE)))

degrees <- c(1, 1.5, 2, 3, 5, 10, 37, 100, 1e3, 1e4, 99999, 1e5, 1e5 + 1, 1e6, 1e9, 1e15)
grid <- expand.grid(outside = outside, df = degrees)
student <- cbind(number(grid$outside), number(grid$df), number(mapply(
  function(p, df) qt(p / 2, df, lower.tail = FALSE), grid$outside, grid$df)))

tails <- c(1e-15, 1e-12, 1e-9, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.5)
shapes <- c(1, 1.5, 2, 3, 5, 10, 37, 100, 1e3, 1e4, 1e5, 999999, 1e6, 1e7, 1e9, 1e12, 9e15)
grid <- expand.grid(p = tails, shape = shapes)
below <- mapply(function(p, shape) qgamma(p, shape), grid$p, grid$shape)
above <- mapply(function(p, shape) qgamma(p, shape, lower.tail = FALSE), grid$p, grid$shape)
gamma <- cbind(number(grid$p), number(grid$shape), number(below), number(above))

# The exact limits of Poisson counts that are too large for the plain formulas of statistics.py (Garwood 1936).
counts <- expand.grid(count = c(1e4, 1e6, 123456789, 9007199254740990), level = c(0.95, 0.998))
poisson <- cbind(number(counts$count), number(counts$level),
  number(mapply(function(count, level) qgamma((1 - level) / 2, count), counts$count, counts$level)),
  number(mapply(function(count, level) qgamma((1 - level) / 2, count + 1, lower.tail = FALSE), counts$count, counts$level)))

z <- c(0, 1e-300, 1e-9, 0.001, 0.1, 0.5, 1, 1.41, 1.42, 2, 3, 5, 8, 20, 37)
p <- cbind(number(z), number(2 * pnorm(z, lower.tail = FALSE)))

cat("{\n", paste(c(
  rows("normalQuantile", normal), rows("studentQuantile", student),
  rows("gammaQuantile", gamma), rows("normalPValue", p), rows("poissonInterval", poisson)), collapse = ",\n"), "\n}\n", sep = "")
