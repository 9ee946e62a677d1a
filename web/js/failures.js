// The sentences for what can go wrong at the start. They stand hidden in the page, above the plain lesson, which stays.

/** @param {'program' | 'content-missing' | 'content-damaged' | 'versions'} what */
export function showFailure(what) {
  document.getElementById(`failure-${what}`)?.removeAttribute('hidden');
}

/** The script runs: the sentence that waits to say that it does not is taken away. */
export function scriptRuns() {
  document.getElementById('failure-script')?.remove();
}
