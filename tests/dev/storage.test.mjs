// The store's room (web/js/storage.js): the record first, then other pages of the site, and the copy of the lesson last.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Store } from '../../web/js/storage.js';

/** In UTF-16 units, keys and texts together, as browsers count. */
const ROOM = 5_242_880;
const MEGABYTE = 1_048_576;
const HERE = 0;
const NOWHERE = 2;

/** Local storage as browsers have it, as far as the store asks. */
class FakeStorage {
  /** @type {Map<string, string>} */
  texts = new Map();

  get length() {
    return this.texts.size;
  }

  get used() {
    return [...this.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }

  /** @param {number} place */
  key(place) {
    return [...this.texts.keys()][place] ?? null;
  }

  /** @param {string} key */
  getItem(key) {
    return this.texts.get(key) ?? null;
  }

  /** @param {string} key @param {string} text */
  setItem(key, text) {
    const old = this.texts.get(key);
    const grown = key.length + text.length - (old === undefined ? 0 : key.length + old.length);
    if (this.used + grown > ROOM) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  /** @param {string} key */
  removeItem(key) {
    this.texts.delete(key);
  }
}

/** @type {FakeStorage} */
let storage;

beforeEach(() => {
  storage = new FakeStorage();
  Object.assign(globalThis, { window: { localStorage: storage } });
});

/** Another page of the site takes all that is left. */
const fill = () => storage.setItem('other', 'x'.repeat(ROOM - storage.used - 'other'.length));

test('a lesson is copied, and its copy is given back', () => {
  new Store('course').keepCopy('the lesson');
  assert.equal(new Store('course').readCopy(), 'the lesson');
  assert.equal(new Store('another').readCopy(), undefined);
});

test('the copy goes when the record needs its room, before anything is refused', () => {
  const store = new Store('course');
  store.keepCopy('x'.repeat(1000));
  fill();
  assert.equal(store.write('log/a/0', 'y'.repeat(500)), HERE);
  assert.equal(store.readCopy(), undefined);
  assert.equal(store.read('log/a/0'), 'y'.repeat(500));
  assert.equal(store.write('log/a/1', 'y'.repeat(5000)), NOWHERE);
});

test('the copy stays while there is room for the record', () => {
  const store = new Store('course');
  store.keepCopy('the lesson');
  assert.equal(store.write('log/a/0', 'y'), HERE);
  assert.equal(store.readCopy(), 'the lesson');
});

test('a copy of another lesson is left alone', () => {
  new Store('another').keepCopy('another lesson');
  fill();
  assert.equal(new Store('course').write('log/a/0', 'y'.repeat(5)), NOWHERE);
  assert.equal(new Store('another').readCopy(), 'another lesson');
});

test('beside a lesson of any size a neighbour has its megabyte', () => {
  for (const size of [100_000, 655_360, 655_361, 2_344_356, 5_125_764]) {
    storage.texts.clear();
    new Store('course').keepCopy('x'.repeat(size));
    storage.setItem('neighbour', 'x'.repeat(MEGABYTE));
    assert.ok(storage.used < ROOM / 2, `${size}`);
  }
});

test('copies of many lessons leave half of the room', () => {
  for (let lesson = 0; lesson < 20; ++lesson) new Store(`lesson-${lesson}`).keepCopy('x'.repeat(600_000));
  assert.ok(storage.used <= ROOM / 2);
});

test('a copy that an earlier version of the page made too large goes', () => {
  storage.setItem('lectern/course/content', 'x'.repeat(2_344_356));
  new Store('course').keepCopy('x'.repeat(2_344_356));
  assert.equal(storage.length, 0);
});

test('where others have filled the store since, the copy goes', () => {
  const store = new Store('course');
  store.keepCopy('the lesson');
  storage.setItem('other', 'x'.repeat(ROOM * 0.6));
  store.keepCopy('the lesson');
  assert.equal(store.readCopy(), undefined);
});

test('without a store nothing is copied, and nothing is thrown', () => {
  Object.assign(globalThis, {
    window: {
      get localStorage() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    },
  });
  const store = new Store('course');
  store.keepCopy('the lesson');
  assert.equal(store.readCopy(), undefined);
  assert.equal(store.write('log/a/0', 'y'), NOWHERE);
});
