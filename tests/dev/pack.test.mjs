import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runtimePart } from '../../tools/pack/licences.mjs';
import { escapeText, fillTemplate, jsonForScript } from '../../tools/pack/template.mjs';

describe('the page template', () => {
  const assets = new Map([['app.js', 'assets/app-1.js']]);

  test('placeholders are replaced by their values, whatever these contain', () => {
    const page = fillTemplate('<a href="{{asset:app.js}}">{{title}}</a>', new Map([['title', '$& {{title}}']]), assets);
    assert.equal(page, '<a href="assets/app-1.js">$& {{title}}</a>');
  });

  test('a placeholder that stands for nothing is an error that names it', () => {
    assert.throws(
      () => fillTemplate('{{titel}}', new Map([['title', '']]), assets),
      /\{\{titel\}\} stands for nothing/,
    );
    assert.throws(() => fillTemplate('{{asset:b.js}}', new Map(), assets), /\{\{asset:b\.js\}\} stands for nothing/);
  });

  test('a value that the template does not use is an error that names it', () => {
    assert.throws(() => fillTemplate('', new Map([['lesson', '']]), assets), /\{\{lesson\}\} is missing/);
  });

  test('text cannot leave its attribute', () => {
    assert.equal(escapeText('"><&'), '&quot;&gt;&lt;&amp;');
  });

  test('JSON cannot end the script element it stands in, and means the same', () => {
    const value = { code: '</script><!-- <script>', line: '\u2028' };
    const text = jsonForScript(value);
    assert.ok(!text.includes('<'));
    assert.deepEqual(JSON.parse(text), value);
  });
});

describe('licences', () => {
  const copyright = [
    'Files:\n *\nCopyright: The Authors\nLicense: Expat or Other',
    'Files:\n test/*\nCopyright: Testers\nLicense: Secret',
    'Files:\n system/lib/libcxx/*\nLicense: Apache-2.0',
    'License: Expat\n expat text',
    'License: Secret\n secret text',
    'License: Apache-2.0\n apache text',
  ].join('\n\n');

  test('of the toolchain, what can get into a program is told with its licences, and nothing else', () => {
    const text = runtimePart(copyright);
    for (const part of ['The Authors', 'libcxx', 'expat text', 'apache text']) assert.ok(text.includes(part), part);
    for (const part of ['Testers', 'secret text']) assert.ok(!text.includes(part), part);
  });

  test('a copyright file without any such part is an error', () => {
    assert.throws(() => runtimePart('Files: test/*\nLicense: Expat'), /no paragraph/);
  });
});
