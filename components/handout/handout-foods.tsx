// One food list of the handout: picture, name and household portion; never a heading over nothing.

import type { FoodListBlock } from '#lib/clinical/handouts/types.ts';
import { Text } from './handout-text.tsx';

export function HandoutFoods({ block }: { block: FoodListBlock }) {
  return (
    <section>
      <h3>{block.heading}</h3>
      <Text paragraph={block.intro} />
      {block.foods.length > 0 && (
        <ul className="handout-foods">
          {block.foods.map((food) => (
            <li key={food.food}>
              {/* biome-ignore lint/performance/noImgElement: small local SVG; the optimiser refuses SVG */}
              <img src={`/${food.picture.file}`} alt="" width={36} height={36} />
              <span>
                <strong>{food.name}</strong>
                <small>{food.portion}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {block.instead && <Text paragraph={block.instead} />}
      {block.closing && <Text paragraph={block.closing} />}
    </section>
  );
}
