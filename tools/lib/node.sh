# The exact npm packages of package-lock.json.

need_npm_packages() {
  local wanted
  wanted=$(hash_of package.json package-lock.json .npmrc)-$(node --version)
  [[ -f node_modules/.stamp && $(<node_modules/.stamp) == "$wanted" ]] && return
  need_space "$PROJECT" 500
  step 'Installing the npm packages' install_npm_packages "$wanted"
}

# npm empties node_modules first, and the stamp with it.
install_npm_packages() {
  npm ci --ignore-scripts --no-audit --no-fund && printf '%s\n' "$1" >node_modules/.stamp
}
