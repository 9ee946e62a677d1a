# Reads the verbose output of ctest and prints how many doctest cases passed and failed. A program that ended without
# doctest's summary, or failed after a good one (a leak, say), is one failure more.
/^[0-9]+: \[doctest\] test cases:/ {
  split($0, part, "|")
  match(part[2], /[0-9]+/); passed += substr(part[2], RSTART, RLENGTH)
  match(part[3], /[0-9]+/); failed_here = substr(part[3], RSTART, RLENGTH); failed += failed_here
  number = $1; sub(":", "", number)
  summed[number] = 1; bad[number] = failed_here
}
/^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ {
  match($0, /#[0-9]+/); number = substr($0, RSTART + 1, RLENGTH - 1)
  if (!summed[number] || ($0 !~ / Passed / && !bad[number])) failed++
}
END { print passed + 0, failed + 0 }
