/** Animals, plants, crops, food and drink. */
export const nature = `
gorilla chimpanzee orangutan baboon gibbon lemur macaque
reindeer moose bison wolf lynx wolverine beaver
hare hedgehog badger squirrel fox stoat otter
mule camel ox elephant llama
alpaca goat ostrich deer rabbit
gerbil hamster goldfish parrot tortoise chinchilla rabbit ferret
labrador poodle terrier rottweiler alsatian spaniel greyhound dachshund bulldog corgi beagle collie chihuahua pug whippet husky dalmatian mastiff
puppy kitten lamb calf foal piglet duckling
pigeon crow magpie sparrow starling swan goose duck chicken ostrich emu parrot penguin flamingo pelican stork heron albatross puffin eagle falcon vulture owl cuckoo woodpecker canary peacock pheasant grouse blackbird kingfisher hummingbird condor seagull
hawk owl crow pigeon pheasant partridge quail swan nightingale lark
kestrel owl osprey vulture magpie pigeon
goose duck chicken ostrich quail
poultry cattle sheep pig horse goat
salmon trout cod haddock herring mackerel sardine tuna swordfish anchovy eel sturgeon halibut plaice turbot piranha catfish goldfish stingray shark
lobster crab prawn mussel oyster scallop clam cockle squid octopus jellyfish starfish krill seahorse
shrimp lobster crab mussel oyster scallop clam squid octopus
whale dolphin shark walrus jellyfish octopus stingray crocodile turtle
porpoise whale shark otter manatee
crocodile python cobra viper rattlesnake tortoise gecko iguana chameleon frog salamander
alligator python rattlesnake iguana tortoise bear
toad newt lizard snake
bee wasp ant termite beetle ladybird butterfly dragonfly locust cockroach mosquito flea bedbug spider scorpion centipede snail slug aphid earthworm
hornet termite mosquito locust bedbug tarantula
moth beetle termite cockroach mosquito
fur feather antler ivory
kennel aquarium zoo circus
herd flock swarm shoal
dinosaur mammoth
oak elm beech birch willow poplar pine spruce cedar yew chestnut walnut eucalyptus mahogany teak bamboo cypress sycamore hawthorn redwood juniper acacia mangrove
tulip daffodil lily orchid poppy sunflower carnation lavender chrysanthemum snowdrop bluebell crocus dahlia geranium lotus magnolia
moss seaweed cactus fern lichen ivy nettle thistle heather
wheat barley maize oat rye millet sorghum rice quinoa rapeseed sunflower sugarcane cotton jute flax hemp tobacco coffee cocoa tea rubber cassava yam potato peanut alfalfa
soybean wheat corn cotton rice peanut sugarcane tobacco coffee
pear peach plum cherry apricot banana lemon lime grapefruit grape strawberry raspberry blueberry cranberry gooseberry blackcurrant mango papaya pineapple melon fig pomegranate avocado coconut guava lychee
watermelon mango pineapple peach banana grape lemon cherry
orange lemon banana peach grape cherry strawberry mango pear
potato carrot onion garlic leek cabbage lettuce spinach kale broccoli cauliflower pea lentil chickpea cucumber courgette aubergine pumpkin turnip parsnip radish celery asparagus artichoke mushroom beetroot chilli rhubarb tomato
eggplant zucchini carrot onion cabbage pumpkin tomato potato
bean lettuce carrot potato tomato cucumber
almond cashew walnut hazelnut pistachio peanut pecan
cinnamon nutmeg ginger turmeric saffron vanilla cumin paprika mustard basil parsley thyme oregano coriander garlic
orchard vineyard ranch plantation greenhouse
tractor greenhouse
pesticide fertiliser
fertilizer pesticide
pizza burger sandwich kebab curry sushi pasta noodle soup stew salad omelette pancake pie cake biscuit doughnut croissant bagel yoghurt custard porridge popcorn tofu hummus falafel haggis dumpling burrito
sausage bacon salami steak meatball pate
ham steak sausage lobster
hamburger hotdog pizza sandwich taco doughnut
honey marmalade syrup ketchup mayonnaise vinegar mustard gravy
bread cheese butter egg milk yoghurt margarine honey sugar flour rice pasta
flour sugar salt yeast butter egg
cereal bread yoghurt biscuit chocolate crisps cheese
cookie doughnut popcorn chocolate yogurt
lasagne risotto paella pizza burger
beef pork lamb chicken venison horsemeat duck
caviar truffle oyster lobster
baguette croissant pretzel bagel tortilla
cheddar mozzarella feta camembert brie parmesan stilton gouda
beer wine whisky vodka gin rum brandy tequila cider lemonade coffee tea juice milk cola
champagne whisky vodka gin rum brandy beer cider sherry
whiskey bourbon vodka gin rum tequila wine beer
espresso tea beer wine smoothie milkshake
cocaine heroin cannabis ecstasy ketamine methamphetamine fentanyl lsd opium
marijuana cocaine heroin ecstasy methamphetamine fentanyl
alcohol tobacco sugar caffeine gambling
cigarette alcohol e-cigarette firework solvent cannabis lottery
cigar cigarette e-cigarette
vape cigarette cigar cannabis
cigarette beer perfume chocolate petrol handbag
halal kosher vegan organic
bottle carton jar sachet keg
`;
