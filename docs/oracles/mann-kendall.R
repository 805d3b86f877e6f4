# The test of Mann and Kendall by R's own cor.test (tie and continuity corrections), and the slope of Sen
# as the median of all pairwise slopes.
# Run: Rscript docs/oracles/mann-kendall.R > docs/oracles/mann-kendall.json

number <- function(x) trimws(formatC(x, digits = 17, format = "g"))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

series <- list(
  list(x = 2018:2022, y = c(840, 845, 851, 851, 860)),
  list(x = 2013:2022, y = c(9.1, 8.7, 8.8, 8.2, 8.2, 7.9, 8.2, 7.1, 6.6, 6.9)),
  list(x = c(1, 2, 4, 7, 11, 12), y = c(0, -3, 2, -3, 5, 0)),
  list(x = 1:3, y = c(1, 2, 3)),
  list(x = 1:40, y = ((1:40 * 17) %% 11) + 1:40 / 5),
  list(x = 1:8, y = c(1, 2, 2, 1, 1, 2, 2, 1)),
  list(x = 1:200, y = 1:200 * 1e6)
)

rows <- sapply(series, function(each) {
  test <- suppressWarnings(cor.test(each$x, each$y, method = "kendall", exact = FALSE, continuity = TRUE))
  pairs <- combn(seq_along(each$x), 2)
  slopes <- (each$y[pairs[2, ]] - each$y[pairs[1, ]]) / (each$x[pairs[2, ]] - each$x[pairs[1, ]])
  # cor.test takes z − 0 for −1 at S = 0; then nothing points either way.
  s <- sum(sign(slopes))
  z <- if (s == 0) 0 else unname(test$statistic)
  p <- if (s == 0) 1 else test$p.value
  paste0("  [", list_of(each$x), ", ", list_of(each$y), ", {\"s\": ", s, ", \"z\": ", number(z),
    ", \"p\": ", number(p), ", \"slope\": ", number(median(slopes)), "}]")
})
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
