// Forwards the program's imports (web/host.h) to the host object that js/main.js hands in as `Module.host`. Names are
// quoted because Closure renames everything else.
addToLibrary({
  host_create: (id, parent, previous, tag) => Module['host']['create'](id, parent, previous, UTF8ToString(tag)),
  host_create__deps: ['$UTF8ToString'],
  host_move: (id, parent, previous) => Module['host']['move'](id, parent, previous),
  host_remove: (id) => Module['host']['remove'](id),
  host_place: (id, x, y, width, height) => Module['host']['place'](id, x, y, width, height),
  host_unplace: (id) => Module['host']['unplace'](id),
  host_set_attribute: (id, name, value) => Module['host']['setAttribute'](id, UTF8ToString(name), UTF8ToString(value)),
  host_remove_attribute: (id, name) => Module['host']['removeAttribute'](id, UTF8ToString(name)),
  host_begin_text: (id, face, size, lineHeight, kind) => Module['host']['beginText'](id, face, size, lineHeight, kind),
  host_add_run: (text, face, size, marks, link, color, end) =>
    Module['host']['addRun'](UTF8ToString(text), face, size, marks, UTF8ToString(link), UTF8ToString(color), end),
  host_end_text: () => Module['host']['endText'](),
  host_set_page: (title, height, dark, reducedMotion, scale) =>
    Module['host']['setPage'](UTF8ToString(title), height, !!dark, !!reducedMotion, scale),
  host_advance: (face, size, text) => Module['host']['advance'](face, size, UTF8ToString(text)),
  host_metrics: (face, size, out) => {
    const metrics = Module['host']['metrics'](face, size);
    HEAPF32[out >> 2] = metrics['ascent'];
    HEAPF32[(out >> 2) + 1] = metrics['descent'];
    HEAPF32[(out >> 2) + 2] = metrics['unit'];
  },
  host_rasterise: (face, size, density, shift, text, out) => {
    HEAP32.set(Module['host']['rasterise'](face, size, density, shift, UTF8ToString(text)), out >> 2);
  },
  host_take_pixels: (rgba) => HEAPU8.set(Module['host']['takePixels'](), rgba),
  host_store_keys: () => stringToNewUTF8(Module['host']['store']['keys']('').join('\n')),
  host_store_keys__deps: ['$stringToNewUTF8'],
  host_store_read: (key) => {
    const text = Module['host']['store']['read'](UTF8ToString(key));
    return text === undefined ? 0 : stringToNewUTF8(text);
  },
  host_store_write: (key, text) => Module['host']['store']['write'](UTF8ToString(key), UTF8ToString(text)),
  host_store_remove: (key) => Module['host']['store']['remove'](UTF8ToString(key)),
  host_store_set_aside: (key) => Module['host']['store']['setAside'](UTF8ToString(key)),
  host_damaged_count: () => Module['host']['store']['keys']('quarantine/').length,
  host_store_measure: (out) => HEAPF64.set(Module['host']['store']['measure'](), out >> 3),
  host_minutes_east: (time) => -new Date(time).getTimezoneOffset(),
  host_download: (name, text) => Module['host']['download'](UTF8ToString(name), UTF8ToString(text)),
  host_download_damaged: () => Module['host']['downloadDamaged'](),
  host_choose_file: () => Module['host']['chooseFile'](),
  host_copy: (text) => Module['host']['copy'](UTF8ToString(text)),
  host_correct_address: (fragment) => Module['host']['correctAddress'](UTF8ToString(fragment)),
  host_go_to: (element, y, fixed) => Module['host']['goTo'](element, y, !!fixed),
  host_focus: (element) => Module['host']['focus'](element),
  host_return_focus: () => Module['host']['returnFocus'](),
  host_apply_update: () => Module['host']['applyUpdate'](),
  host_tell_progress: (read, topics, answered, correct, questions) =>
    Module['host']['tellProgress'](read, topics, answered, correct, questions),
  host_tell_result: (quiz, correct, total) => Module['host']['tellResult'](UTF8ToString(quiz), correct, total),
});
