// What a course page may do with the events: here it only shows them.

/** @param {string} id @param {string} text */
function show(id, text) {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

addEventListener('lectern-progress', (event) => {
  const { read, topics, answered, questions } = /** @type {CustomEvent} */ (event).detail;
  show('progress', `${read} of ${topics} topics read, ${answered} of ${questions} questions answered`);
});

addEventListener('lectern-result', (event) => {
  const { correct, total } = /** @type {CustomEvent} */ (event).detail;
  show('result', `${correct} of ${total} correct`);
});
