// Each food in a patient's words, with a household portion by hand, spoon, glass or slice, its picture and our own marks.
// Portions restate the serving of the USDA row and never name grams. `everyday`: 3 is in any shop, cheap and liked; 0 is rare.

import type { FoodGroup, FoodTrait } from '../clinical/handouts/knowledge.ts';
import type { FoodPictureName } from './food-pictures.ts';

export type FoodPresentation = {
  uk: { name: string; portion: string };
  us: { name: string; portion: string };
  group: FoodGroup;
  picture: FoodPictureName;
  everyday: number;
  traits: FoodTrait[];
};

const food = (
  group: FoodGroup,
  picture: FoodPictureName,
  everyday: number,
  name: string,
  portion: string,
  traits: FoodTrait[] = [],
  us: { name?: string; portion?: string } = {},
): FoodPresentation => ({
  uk: { name, portion },
  us: { name: us.name ?? name, portion: us.portion ?? portion },
  group,
  picture,
  everyday,
  traits,
});

const SPOONS_OR_HALF_CUP = '3 big spoons';
const half = { portion: 'half a cup' };

export const foodWords: Record<string, FoodPresentation> = {
  'spinach-raw': food('leafy-greens', 'leafy-green', 2, 'Raw spinach', 'a big handful'),
  'spinach-boiled-drained': food('leafy-greens', 'leafy-green', 3, 'Cooked spinach', SPOONS_OR_HALF_CUP, [], half),
  'kale-boiled-drained': food('leafy-greens', 'leafy-green', 2, 'Cooked kale', SPOONS_OR_HALF_CUP, [], half),
  'collard-greens-boiled-drained': food('leafy-greens', 'leafy-green', 1, 'Spring greens', SPOONS_OR_HALF_CUP, [], {
    name: 'Collard greens',
    ...half,
  }),
  'swiss-chard-boiled-drained': food('leafy-greens', 'leafy-green', 1, 'Cooked chard', SPOONS_OR_HALF_CUP, [], half),
  'turnip-greens-boiled-drained': food('leafy-greens', 'leafy-green', 0, 'Turnip greens', SPOONS_OR_HALF_CUP, [], half),
  'pak-choi-bok-choy-boiled-drained': food('leafy-greens', 'leafy-green', 1, 'Pak choi', SPOONS_OR_HALF_CUP, [], {
    name: 'Bok choy',
    ...half,
  }),
  'broccoli-boiled-drained': food('vegetables', 'broccoli', 3, 'Broccoli', SPOONS_OR_HALF_CUP, [], half),
  'brussels-sprouts-boiled-drained': food('vegetables', 'leafy-green', 1, 'Brussels sprouts', '6 small ones'),
  'sweet-potato-baked-in-skin-flesh': food(
    'starchy-vegetables',
    'roasted-sweet-potato',
    3,
    'Sweet potato',
    '1 medium',
    ['root-vegetable', 'high-fodmap'],
  ),
  'potato-baked-with-skin': food('starchy-vegetables', 'potato', 3, 'Baked potato', '1 medium', ['root-vegetable']),
  'tomato-red-raw': food('vegetables', 'tomato', 3, 'Tomato', '1 medium', ['texture-risk']),
  'red-pepper-sweet-raw': food('vegetables', 'bell-pepper', 3, 'Red pepper', 'half of one'),
  'green-pepper-sweet-raw': food('vegetables', 'bell-pepper', 2, 'Green pepper', 'half of one'),
  'green-peas-boiled-drained': food(
    'vegetables',
    'pea-pod',
    3,
    'Green peas',
    SPOONS_OR_HALF_CUP,
    ['high-fodmap', 'texture-risk'],
    half,
  ),
  'carrot-raw': food('vegetables', 'carrot', 3, 'Carrot', '1 medium', ['root-vegetable']),
  'acorn-squash-baked': food('starchy-vegetables', 'pot-of-food', 1, 'Baked squash', SPOONS_OR_HALF_CUP, [], half),
  'pumpkin-canned': food('starchy-vegetables', 'pot-of-food', 1, 'Tinned pumpkin', SPOONS_OR_HALF_CUP, [], {
    name: 'Canned pumpkin',
    ...half,
  }),
  'mushrooms-white-boiled': food(
    'vegetables',
    'brown-mushroom',
    2,
    'Cooked mushrooms',
    SPOONS_OR_HALF_CUP,
    ['fungus', 'high-fodmap'],
    half,
  ),
  'asparagus-boiled': food('vegetables', 'green-salad', 1, 'Asparagus', '6 spears', ['high-fodmap']),
  'cauliflower-raw': food('vegetables', 'green-salad', 2, 'Raw cauliflower', SPOONS_OR_HALF_CUP, ['high-fodmap'], half),
  'lettuce-green-leaf-raw': food('leafy-greens', 'green-salad', 2, 'Leaf lettuce', 'a big handful'),
  'parsley-fresh': food('leafy-greens', 'herb', 1, 'Fresh parsley', '1 big spoon'),
  banana: food('fruit', 'banana', 3, 'Banana', '1 medium', ['high-fodmap']),
  avocado: food('fruit', 'avocado', 2, 'Avocado', 'half of one', ['high-fodmap']),
  orange: food('fruit', 'tangerine', 3, 'Orange', '1 medium', ['texture-risk']),
  'orange-juice-fresh': food('drinks', 'beverage-box', 2, 'Orange juice', '1 small glass'),
  'orange-juice-calcium-vitamin-d-fortified': food('drinks', 'beverage-box', 1, 'Orange juice', '1 glass'),
  strawberries: food('fruit', 'strawberry', 3, 'Strawberries', 'a handful', ['texture-risk']),
  'kiwifruit-green': food('fruit', 'kiwi-fruit', 2, 'Kiwi fruit', '1 fruit'),
  'grapefruit-pink-red': food('fruit', 'tangerine', 1, 'Grapefruit', 'half of one', ['texture-risk']),
  'apricots-dried': food('fruit', 'peach', 1, 'Dried apricots', 'a small handful', ['high-fodmap', 'texture-risk']),
  'raisins-seedless': food('fruit', 'grapes', 2, 'Raisins', 'a small handful', ['high-fodmap', 'texture-risk']),
  'prunes-dried-plums': food('fruit', 'grapes', 1, 'Prunes', '5 prunes', ['high-fodmap', 'texture-risk']),
  cantaloupe: food('fruit', 'melon', 2, 'Melon', '3 big spoons of cubes', [], {
    name: 'Cantaloupe',
    portion: 'half a cup of cubes',
  }),
  'black-beans-boiled': food('beans', 'beans', 3, 'Black beans', '3 big spoons', ['high-fodmap', 'texture-risk'], half),
  'kidney-beans-boiled': food(
    'beans',
    'beans',
    3,
    'Kidney beans',
    '3 big spoons',
    ['high-fodmap', 'texture-risk'],
    half,
  ),
  'white-beans-boiled': food('beans', 'beans', 2, 'White beans', '3 big spoons', ['high-fodmap', 'texture-risk'], half),
  'lentils-boiled': food('beans', 'pot-of-food', 3, 'Cooked lentils', '3 big spoons', ['high-fodmap'], half),
  'chickpeas-boiled': food('beans', 'beans', 3, 'Chickpeas', '3 big spoons', ['high-fodmap', 'texture-risk'], half),
  'soybeans-boiled': food('soy', 'beans', 1, 'Soya beans', '3 big spoons', ['high-fodmap', 'texture-risk'], {
    name: 'Soybeans',
    ...half,
  }),
  'edamame-shelled-prepared': food('soy', 'pea-pod', 1, 'Edamame beans', '3 big spoons', ['texture-risk'], half),
  'tofu-firm-set-with-calcium-sulfate-nigari': food('soy', 'tofu', 2, 'Firm tofu', 'a block as big as your palm'),
  natto: food('soy', 'beans', 0, 'Natto', '3 big spoons', ['fermented', 'high-fodmap'], half),
  'soya-milk-fortified-ca-a-d': food('drinks', 'glass-of-milk', 2, 'Soya milk', '1 glass', ['high-fodmap'], {
    name: 'Soy milk',
  }),
  'peanut-butter-smooth-no-salt': food('nuts', 'jar', 3, 'Peanut butter', '2 spoons, no added salt', ['texture-risk']),
  'peanuts-dry-roasted-unsalted': food('nuts', 'peanuts', 3, 'Plain peanuts', 'a small handful'),
  'pumpkin-seeds-roasted-unsalted': food('seeds', 'seeds', 2, 'Pumpkin seeds', 'a small handful'),
  'chia-seeds': food('seeds', 'seeds', 1, 'Chia seeds', '2 spoons'),
  'almonds-dry-roasted': food('nuts', 'chestnut', 3, 'Almonds', 'a small handful', ['high-fodmap']),
  'cashews-dry-roasted': food('nuts', 'chestnut', 2, 'Cashew nuts', 'a small handful', ['high-fodmap']),
  walnuts: food('nuts', 'chestnut', 2, 'Walnuts', 'a small handful'),
  'sunflower-seeds-dry-roasted': food('seeds', 'sunflower', 2, 'Sunflower seeds', 'a small handful'),
  'hazelnuts-dry-roasted': food('nuts', 'chestnut', 1, 'Hazelnuts', 'a small handful', ['high-fodmap']),
  'pistachios-dry-roasted': food('nuts', 'chestnut', 1, 'Pistachios', 'a small handful', ['high-fodmap']),
  'flaxseed-whole': food('seeds', 'seeds', 1, 'Flax seeds', '1 big spoon', [], { name: 'Flaxseed' }),
  'brazil-nuts': food('nuts', 'chestnut', 1, 'Brazil nuts', '2 nuts, no more'),
  'brown-rice-long-grain-cooked': food('grains', 'cooked-rice', 3, 'Brown rice', '3 big spoons, cooked', [], {
    portion: 'half a cup, cooked',
  }),
  'quinoa-cooked': food('grains', 'bowl-with-spoon', 1, 'Quinoa', '3 big spoons, cooked', [], {
    portion: 'half a cup, cooked',
  }),
  'oatmeal-cooked-with-water': food('cereal', 'bowl-with-spoon', 3, 'Porridge oats', '1 bowl', [], { name: 'Oatmeal' }),
  'whole-wheat-bread': food('grains', 'bread', 3, 'Wholemeal bread', '1 slice', ['high-fodmap', 'texture-risk'], {
    name: 'Whole wheat bread',
  }),
  'shredded-wheat': food('cereal', 'bowl-with-spoon', 2, 'Shredded wheat', '2 big biscuits', [
    'high-fodmap',
    'texture-risk',
  ]),
  'fortified-whole-grain-cereal': food('cereal', 'bowl-with-spoon', 2, 'Whole grain cereal', '1 small bowl', [
    'high-fodmap',
    'texture-risk',
    'heavily-fortified',
  ]),
  'wheat-germ-toasted': food('grains', 'sheaf-of-rice', 1, 'Wheat germ', '2 spoons', ['high-fodmap', 'texture-risk']),
  'salmon-atlantic-farmed-cooked': food('fish', 'fish', 3, 'Salmon', 'a piece as big as your palm'),
  'salmon-atlantic-wild-cooked': food('fish', 'fish', 1, 'Wild salmon', 'a piece as big as your palm'),
  'salmon-sockeye-cooked': food('fish', 'fish', 1, 'Red salmon', 'a piece as big as your palm', [], {
    name: 'Sockeye salmon',
  }),
  'mackerel-atlantic-cooked': food('fish', 'fish', 2, 'Mackerel', 'a piece as big as your palm', ['texture-risk']),
  'mackerel-pacific-jack-cooked': food('fish', 'fish', 1, 'Jack mackerel', 'a piece as big as your palm', [
    'texture-risk',
  ]),
  'sardines-in-oil-drained-with-bone': food('fish', 'fish', 2, 'Sardines', 'half a tin', ['tinned-fish'], {
    portion: 'half a can',
  }),
  'rainbow-trout-farmed-cooked': food('fish', 'fish', 2, 'Trout', 'a piece as big as your palm', ['texture-risk']),
  'tuna-light-canned-in-water': food('fish', 'fish', 3, 'Tuna in water', '1 small tin', ['tinned-fish'], {
    name: 'Light tuna in water',
    portion: '1 small can',
  }),
  'tuna-bluefin-cooked': food('fish', 'fish', 0, 'Fresh tuna', 'a piece as big as your palm'),
  'halibut-cooked': food('fish', 'fish', 1, 'Halibut', 'a piece as big as your palm'),
  'herring-atlantic-cooked': food('fish', 'fish', 1, 'Herring', 'a piece as big as your palm', ['texture-risk']),
  'clams-cooked': food('shellfish', 'oyster', 1, 'Cooked clams', 'a handful, no shells', ['texture-risk']),
  'oysters-eastern-wild-cooked': food('shellfish', 'oyster', 0, 'Cooked oysters', 'a handful, no shells', [
    'texture-risk',
  ]),
  'cod-liver-oil': food('oils', 'oil-bottle', 0, 'Cod liver oil', '1 small spoon'),
  'pork-chop-loin-lean-broiled': food('meat', 'cut-of-meat', 2, 'Lean pork chop', 'as big as your palm', [
    'texture-risk',
  ]),
  'pork-tenderloin-lean-roasted': food('meat', 'cut-of-meat', 2, 'Lean roast pork', 'as big as your palm', [
    'texture-risk',
  ]),
  'beef-mince-85-lean-pan-browned': food('meat', 'cut-of-meat', 3, 'Lean beef mince', '3 big spoons', ['beef'], {
    name: 'Lean ground beef',
    portion: 'as big as your palm',
  }),
  'beef-liver-pan-fried': food('meat', 'cut-of-meat', 0, 'Liver', 'as big as your palm', ['beef']),
  'chicken-breast-roasted-meat-only': food('poultry', 'poultry-leg', 3, 'Chicken', 'as big as your palm', [
    'texture-risk',
  ]),
  'turkey-breast-roasted-meat-only': food('poultry', 'poultry-leg', 2, 'Turkey', 'as big as your palm', [
    'texture-risk',
  ]),
  'egg-hard-boiled': food('eggs', 'egg', 3, 'Egg', '1 egg, well cooked'),
  'milk-2-with-added-vitamins-a-d': food(
    'milk',
    'glass-of-milk',
    3,
    'Semi-skimmed milk',
    '1 glass',
    ['lactose', 'high-fodmap'],
    {
      name: 'Low-fat milk',
    },
  ),
  'milk-fat-free-with-added-vitamins-a-d': food(
    'milk',
    'glass-of-milk',
    3,
    'Skimmed milk',
    '1 glass',
    ['lactose', 'high-fodmap'],
    {
      name: 'Skim milk',
    },
  ),
  'yogurt-plain-low-fat': food('yoghurt', 'yoghurt', 3, 'Plain yoghurt', '1 pot', ['lactose', 'high-fodmap'], {
    name: 'Plain yogurt',
    portion: '1 small cup',
  }),
  'yogurt-plain-skim': food('yoghurt', 'yoghurt', 2, 'Fat-free plain yoghurt', '1 pot', ['lactose', 'high-fodmap'], {
    name: 'Fat-free plain yogurt',
    portion: '1 small cup',
  }),
  'cheddar-cheese': food('cheese', 'cheese-wedge', 3, 'Hard cheese', '2 thin slices', ['cheese'], {
    name: 'Cheddar cheese',
  }),
  'mozzarella-part-skim': food('cheese', 'cheese-wedge', 2, 'Mozzarella cheese', '2 thin slices', [
    'cheese',
    'lactose',
  ]),
  'ricotta-part-skim': food(
    'cheese',
    'cheese-wedge',
    1,
    'Ricotta cheese',
    '3 big spoons',
    ['cheese', 'lactose', 'high-fodmap'],
    half,
  ),
  'sunflower-oil-high-linoleic': food('oils', 'sunflower', 2, 'Sunflower oil', '1 big spoon'),
  'wheat-germ-oil': food('oils', 'oil-bottle', 0, 'Wheat germ oil', '1 big spoon'),
  'safflower-oil-high-oleic': food('oils', 'oil-bottle', 0, 'Safflower oil', '1 big spoon'),
  'canola-rapeseed-oil': food('oils', 'oil-bottle', 2, 'Rapeseed oil', '1 big spoon', [], { name: 'Canola oil' }),
  'soybean-oil': food('oils', 'oil-bottle', 1, 'Soya oil', '1 big spoon', [], { name: 'Soybean oil' }),
  'olive-oil': food('oils', 'olive', 3, 'Olive oil', '1 big spoon'),
  'dark-chocolate-70-85-cocoa': food('other', 'chocolate-bar', 1, 'Dark chocolate', '2 small squares', ['lactose']),
  'coconut-water': food('drinks', 'coconut', 0, 'Coconut water', '1 glass', ['high-fodmap']),
  'yeast-extract-spread': food('other', 'jar', 1, 'Yeast spread', '1 small spoon', ['fermented']),
  'apple-raw-with-skin': food('fruit', 'red-apple', 3, 'Apple', '1 medium', ['high-fodmap', 'texture-risk']),
  'blueberries-raw': food('fruit', 'blueberries', 3, 'Blueberries', 'a handful', ['texture-risk']),
  'grapes-red-or-green': food('fruit', 'grapes', 3, 'Grapes', 'a handful', ['texture-risk']),
  'raspberries-raw': food('fruit', 'strawberry', 2, 'Raspberries', 'a handful', ['texture-risk']),
  'pear-raw': food('fruit', 'pear', 3, 'Pear', '1 medium', ['high-fodmap', 'texture-risk']),
  watermelon: food('fruit', 'watermelon', 2, 'Watermelon', '1 big slice', ['high-fodmap']),
  papaya: food('fruit', 'mango', 1, 'Papaya', '3 big spoons of cubes', [], { portion: 'half a cup of cubes' }),
  guava: food('fruit', 'pear', 1, 'Guava', '1 fruit'),
  'plantain-cooked': food('starchy-vegetables', 'banana', 1, 'Cooked plantain', '3 big spoons', [], half),
  'cabbage-raw': food('leafy-greens', 'leafy-green', 3, 'Raw cabbage', 'a big handful'),
  'cabbage-boiled-drained': food('leafy-greens', 'leafy-green', 3, 'Cooked cabbage', '3 big spoons', [], half),
  'cucumber-with-peel': food('vegetables', 'cucumber', 3, 'Cucumber', 'a few slices', ['texture-risk']),
  'onion-raw': food('vegetables', 'onion', 2, 'Onion', '2 spoons', ['root-vegetable', 'high-fodmap', 'texture-risk']),
  'green-beans-boiled-drained': food('vegetables', 'pea-pod', 3, 'Green beans', '3 big spoons', [], half),
  'aubergine-eggplant-boiled-drained': food('vegetables', 'eggplant', 2, 'Cooked aubergine', '3 big spoons', [], {
    name: 'Cooked eggplant',
    ...half,
  }),
  'okra-boiled-drained': food('vegetables', 'pea-pod', 1, 'Cooked okra', '3 big spoons', [], half),
  'lettuce-iceberg': food('leafy-greens', 'green-salad', 3, 'Iceberg lettuce', 'a big handful', ['texture-risk']),
  'sweet-corn-boiled-drained': food(
    'starchy-vegetables',
    'ear-of-corn',
    3,
    'Sweetcorn',
    '3 big spoons',
    ['high-fodmap', 'texture-risk'],
    { name: 'Sweet corn', ...half },
  ),
  'yam-boiled-or-baked': food(
    'starchy-vegetables',
    'roasted-sweet-potato',
    1,
    'Cooked yam',
    '3 big spoons',
    ['root-vegetable'],
    half,
  ),
  'taro-cooked': food('starchy-vegetables', 'potato', 0, 'Cooked taro', '3 big spoons', ['root-vegetable'], half),
  'amaranth-leaves-boiled-drained': food('leafy-greens', 'leafy-green', 0, 'Amaranth leaves', '3 big spoons', [], half),
  'taro-leaves-steamed': food('leafy-greens', 'leafy-green', 0, 'Taro leaves', '3 big spoons', [], half),
  'white-rice-enriched-cooked': food(
    'grains',
    'cooked-rice',
    3,
    'White rice',
    '3 big spoons, cooked',
    ['texture-risk'],
    {
      portion: 'half a cup, cooked',
    },
  ),
  'rice-noodles-cooked': food('grains', 'steaming-bowl', 2, 'Rice noodles', '1 small bowl'),
  'pasta-enriched-cooked': food('grains', 'spaghetti', 3, 'Pasta', '1 small bowl', ['high-fodmap']),
  'egg-noodles-enriched-cooked': food('grains', 'steaming-bowl', 2, 'Egg noodles', '1 small bowl', ['high-fodmap']),
  'white-bread': food('grains', 'bread', 3, 'White bread', '1 slice', ['high-fodmap', 'texture-risk']),
  'corn-tortilla-unsalted': food('grains', 'flatbread', 2, 'Corn tortilla', '2 small ones', ['texture-risk']),
  'bulgur-cooked': food('grains', 'bowl-with-spoon', 1, 'Bulgur wheat', '3 big spoons, cooked', ['high-fodmap'], {
    portion: 'half a cup, cooked',
  }),
  'couscous-cooked': food('grains', 'bowl-with-spoon', 2, 'Couscous', '3 big spoons, cooked', ['high-fodmap'], {
    portion: 'half a cup, cooked',
  }),
  'teff-cooked': food('grains', 'bowl-with-spoon', 0, 'Teff', '4 big spoons, cooked', [], {
    portion: 'half a cup, cooked',
  }),
  'amaranth-grain-cooked': food(
    'grains',
    'bowl-with-spoon',
    0,
    'Amaranth grain',
    '4 big spoons, cooked',
    ['high-fodmap'],
    {
      portion: 'half a cup, cooked',
    },
  ),
  'split-peas-boiled': food('beans', 'pot-of-food', 2, 'Split peas', '3 big spoons', ['high-fodmap'], half),
  'black-eyed-peas-boiled-drained': food(
    'beans',
    'beans',
    2,
    'Black-eyed beans',
    '3 big spoons',
    ['high-fodmap', 'texture-risk'],
    {
      name: 'Black-eyed peas',
      ...half,
    },
  ),
  'tahini-sesame-paste': food('seeds', 'jar', 1, 'Tahini (sesame paste)', '1 big spoon', ['texture-risk']),
};
