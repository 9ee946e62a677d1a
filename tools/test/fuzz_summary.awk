# Reads the output of libFuzzer and prints in a line how much was tried, and how much of the program was reached.
/^INFO: Loaded [0-9]+ modules? / { match($0, /\([0-9]+ inline/); edges = substr($0, RSTART + 1, RLENGTH - 8) }
/^#[0-9]+[ \t].* cov: [0-9]+/ {
  for (i = 1; i < NF; i++) {
    if ($i == "cov:") covered = $(i + 1)
    if ($i == "corp:") { split($(i + 1), corpus, "/"); inputs = corpus[1] }
  }
}
/^stat::number_of_executed_units:/ { runs = $2 }
/^stat::average_exec_per_sec:/ { rate = $2 }
END { printf "%d runs, %d a second; %d of %d edges covered by %d inputs\n", runs, rate, covered, edges, inputs }
