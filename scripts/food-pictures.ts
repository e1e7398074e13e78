// Writes public/food/*.svg: the pictures that lib/knowledge/food-pictures.ts names, from Fluent Emoji flat (MIT),
// and the few drawn here because no emoji shows them. Run: node scripts/food-pictures.ts

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { foodPictures } from '#lib/knowledge/food-pictures.ts';

const FOLDER = 'public/food';
const drawn: Record<string, string> = {
  tofu:
    '<path fill="#efe6d2" d="M4 13.5 16 8l12 5.5v9L16 28 4 22.5z"/><path fill="#fbf6ea" d="M4 13.5 16 8l12 5.5L16 19z"/>' +
    '<path fill="#dccfb2" d="M16 19 28 13.5v9L16 28z"/>',
  yoghurt:
    '<path fill="#e8eef7" d="M6 10h20l-2.2 17.2A3 3 0 0 1 20.8 30h-9.6a3 3 0 0 1-3-2.8z"/>' +
    '<path fill="#7aa7e0" d="M6.6 15h18.8l-1.2 9H7.8z"/><ellipse cx="16" cy="10" fill="#fff" rx="11" ry="3.5"/>' +
    '<ellipse cx="16" cy="10" fill="#f3f0ea" rx="9" ry="2.5"/><path fill="#9aa3ad" d="M20 2.5a1.2 1.2 0 0 1 2.3.6l-2 7.6h-2.3z"/>',
  'oil-bottle':
    '<path fill="#7a5a2b" d="M13.5 2h5v4h-5z"/><path fill="#e9c24a" d="M13.5 6h5v4c0 2 4 3 4 7v10a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3V17c0-4 4-5 4-7z"/>' +
    '<path fill="#f7e3a1" d="M9.5 18h13v6h-13z"/>',
  seeds: [
    [9, 20, 20],
    [16, 23, -15],
    [23, 20, 35],
    [12.5, 13.5, -30],
    [20, 13, 15],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse fill="#8ba35a" rx="3.2" ry="5.2"/>` +
        '<path fill="none" stroke="#c4d69a" stroke-width="1" stroke-linecap="round" d="M0-3.2v6"/></g>',
    )
    .join(''),
};

type IconSet = { icons: Record<string, { body: string } | undefined> };
const iconSet: IconSet = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@iconify-json/fluent-emoji-flat/icons.json')), 'utf8'),
);

mkdirSync(FOLDER, { recursive: true });
const wanted = Object.keys(foodPictures);
for (const name of wanted) {
  const body = drawn[name] ?? iconSet.icons[name]?.body;
  if (!body) throw new Error(`no picture called ${name}`);
  writeFileSync(
    `${FOLDER}/${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">${body}</svg>\n`,
  );
}
for (const file of readdirSync(FOLDER)) {
  if (!wanted.includes(file.replace(/\.svg$/, ''))) rmSync(`${FOLDER}/${file}`);
}
console.log(`${wanted.length} pictures in ${FOLDER}`);
