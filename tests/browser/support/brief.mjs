// Imported first by files whose tests hold for any lesson: they get the course's own, cut down to its knowledge check and what
// that leads to (tools/test/brief_lesson.mjs), in the same program and shell as dist/. It opens in two thirds of the time.
// `./dev test browser` makes it.
process.env.LECTERN_TEST_LESSON = 'brief';
