# Cuts lessons into small ones in `folder`: the front matter with each section, as seeds for fuzzing.
FNR == 1 { dashes = 0; matter = ""; file = "" }
dashes < 2 {
  matter = matter $0 "\n"
  dashes += $0 == "---"
  next
}
/^## / {
  if (file != "") close(file)
  file = sprintf("%s/section-%d", folder, ++count)
  printf "%sText.\n\n", matter > file
}
file != "" { print > file }
