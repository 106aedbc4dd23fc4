/** Goods, clothes, the body, illnesses, arts and occasions. */
export const dailyLife = `
sofa desk bed wardrobe cupboard bookcase stool mattress carpet curtain lamp mirror
pillow mattress blanket curtain carpet towel
tent blanket generator tarpaulin mattress stove lantern
couch desk bed lamp mirror carpet
fridge dishwasher oven microwave toaster kettle hairdryer blender
refrigerator dishwasher oven microwave toaster lawnmower
freezer dishwasher oven microwave toaster
heater fridge oven dishwasher
laptop smartphone headphone printer fridge smartwatch telescope microscope calculator typewriter
iphone ipad laptop smartwatch
router printer scanner keyboard webcam
saucepan knife fork spoon mug teapot corkscrew chopstick wok
radiator boiler fireplace stove
bathtub toilet oven sofa
chimney balcony escalator staircase window ceiling porch fence
soap shampoo toothpaste detergent bleach deodorant perfume lipstick mascara sunscreen razor towel nappy tampon condom candle
diaper tampon soap shampoo toothpaste detergent
toothbrush razor comb hairbrush towel
umbrella torch candle ladder mirror
shirt trouser jacket skirt blouse sweater sock sandal slipper hat glove scarf bra pyjamas swimsuit kimono kilt sari apron
bikini wetsuit jacket shirt skirt
sneaker sandal slipper jacket shirt hat
trousers skirt shirt jacket shoe
jeans skirt shirt jacket shoe
tuxedo gown kimono kilt sari uniform
burqa turban kippah crucifix
headscarf turban kippah crucifix skullcap
necklace bracelet earring brooch tiara cufflink pendant
handbag wallet umbrella suitcase backpack laptop sunglasses
helmet wig turban beret
silk wool cotton linen nylon polyester denim leather velvet
ruby emerald sapphire pearl diamond opal jade
doll teddy jigsaw kite balloon yo-yo skateboard trampoline lego
pram highchair nappy
pencil crayon eraser blackboard textbook satchel
screwdriver spade ladder wheelbarrow chainsaw lawnmower crowbar chisel spanner pliers
shovel ladder chainsaw crowbar
hammer screwdriver crowbar machete knife
sword dagger spear crossbow knife pistol shotgun
furniture clothing toy jewellery stationery confectionery electronics grocery cosmetics carpet bicycle
footwear furniture toy jewellery electronics grocery cosmetics
firework balloon candle lantern
pancreas spleen bladder gallbladder bowel ovary womb cervix testicle prostate thyroid throat lung liver kidney
uterus bladder ovary cervix lung kidney
nose ear eye chin cheek jaw skull tooth tongue lip eyebrow
finger toe ear nose eye tooth
thumb toe elbow wrist ankle knee shoulder
knee ankle shoulder hamstring groin calf elbow wrist shin toe rib achilles
collarbone rib pelvis ankle wrist elbow jaw skull nose
artery lung kidney liver tendon
spine skull pelvis rib femur
hair skin tooth nail bone
cervical ovarian pancreatic testicular thyroid prostate breast lung bowel skin
colorectal cervical ovarian pancreatic prostate breast lung skin
respiratory cardiovascular neurological psychiatric gastrointestinal
blood urine saliva semen faeces
insulin oestrogen testosterone adrenaline cortisol dopamine serotonin oxytocin melatonin
estrogen testosterone insulin cortisol dopamine
sugar salt caffeine cholesterol fibre calcium vitamin alcohol
hormone antibody enzyme vitamin
kidney heart liver lung cornea
infant maternal
meningitis anthrax smallpox tetanus diphtheria leprosy zika measles polio mumps rubella cholera malaria tuberculosis typhoid dengue ebola hepatitis shingles syphilis gonorrhoea chlamydia herpes rabies scabies botulism mpox influenza chickenpox
flu measles malaria cholera ebola tuberculosis meningitis polio zika smallpox hepatitis
diabetes asthma arthritis epilepsy dementia leukaemia haemophilia osteoporosis eczema psoriasis acne bronchitis emphysema silicosis migraine autism schizophrenia anorexia insomnia gout glaucoma cataract hypertension cirrhosis endometriosis anaemia lupus tinnitus scurvy rickets
leukemia lymphoma melanoma diabetes hemophilia anemia stroke
leukaemia lymphoma melanoma myeloma sarcoma mesothelioma
autism schizophrenia anorexia insomnia adhd dyslexia bulimia dementia
alzheimer parkinson huntington epilepsy leukaemia diabetes asthma
deafness blindness paralysis infertility
pneumonia leukaemia stroke meningitis tuberculosis hepatitis malaria diabetes
stroke asthma dementia leukaemia epilepsy diabetes
swine avian equine
foot-and-mouth bluetongue anthrax rabies
salmonella listeria norovirus legionella botulism
fever cough headache nausea diarrhoea rash dizziness earache toothache paralysis amnesia
diarrhea rash headache cough dizziness
concussion fracture bruise frostbite hypothermia whiplash sprain
heatstroke frostbite hypothermia sunburn
drowning electrocution hypothermia strangulation stabbing starvation overdose
miscarriage stillbirth abortion
stabbing shooting beheading drowning poisoning strangulation
pregnancy menopause puberty menstruation
chemotherapy dialysis transplant acupuncture physiotherapy homeopathy transfusion caesarean mastectomy hysterectomy vasectomy amputation liposuction hypnosis psychotherapy
radiotherapy dialysis transplant physiotherapy transfusion amputation
abortion euthanasia ivf surrogacy contraception sterilisation circumcision cloning vaccination
x-ray ultrasound mammogram biopsy colonoscopy endoscopy autopsy mri
wheelchair crutch pacemaker stethoscope thermometer syringe ventilator defibrillator stretcher stent catheter inhaler bandage scalpel incubator dentures
facemask glove visor apron ventilator sanitiser
ventilator incubator syringe glove stretcher
aspirin paracetamol ibuprofen morphine insulin penicillin viagra statin
antidepressant antihistamine steroid sedative antibiotic painkiller vaccine antiviral contraceptive laxative statin
methadone insulin antibiotic vaccine steroid
maternity psychiatric geriatric paediatric orthopaedic cardiac dental palliative veterinary
pediatric psychiatric geriatric orthopedic cardiac dental veterinary
oncology dermatology neurology cardiology gynaecology radiology psychiatry dentistry midwifery obstetrics
pharmacy dentistry midwifery veterinary
arsenic cyanide polonium novichok ricin sarin mercury anthrax
asbestos mercury arsenic radon dioxin
botox silicone collagen
piano guitar violin drum cello trumpet flute saxophone clarinet oboe trombone tuba harp banjo ukulele mandolin accordion harmonica bagpipe sitar xylophone bassoon
jazz punk reggae hip-hop techno gospel opera disco
rap jazz reggae punk opera flamenco
salsa flamenco tango ballet waltz foxtrot samba rumba polka breakdance
concerto sonata symphony opera requiem cantata oratorio ballet
tapestry mosaic mural sculpture manuscript
painting sculpture manuscript tapestry vase
statue painting mural manuscript
memoir novel cookbook dictionary encyclopaedia atlas textbook
poem novel screenplay diary dictionary encyclopedia textbook
haiku sonnet limerick
documentary sitcom thriller cartoon musical
podcast poster billboard leaflet
crossword horoscope obituary sudoku
vinyl cassette dvd
audiobook e-book paperback hardback
jazz poetry comedy opera beer cheese puppet ballet wine
orchestra choir circus
wedding christening funeral graduation coronation inauguration ordination
marriage funeral christening coronation
baptism wedding funeral circumcision exorcism
canonisation beatification coronation enthronement
birthday wedding funeral graduation christening
honeymoon funeral christening
christmas easter hanukkah diwali thanksgiving halloween passover ramadan midsummer valentine
christmas easter carnival thanksgiving
eid easter diwali passover hanukkah
concert auction parade banquet picnic barbecue prom circus pantomime rodeo regatta rave raffle wedding funeral
carnival auction wedding funeral rodeo
seminar concert auction parade picnic
vase urn sword coin crown chalice amulet tapestry mosaic manuscript
fossil coin pottery manuscript
skeleton coin sword vase
coin banknote medal
superhero vampire zombie witch mermaid werewolf dragon unicorn
fishing gardening knitting birdwatching photography embroidery pottery calligraphy
burglar rapist arsonist kidnapper hacker shoplifter stalker hijacker pickpocket forger smuggler
robber rapist arsonist kidnapper forger spy
paedophile burglar arsonist fraudster hijacker
beggar busker prostitute
goalpost scoreboard floodlight dugout
tent caravan hostel hotel
barber florist tailor butcher
lumberjack miner blacksmith shepherd
embalmer florist gravedigger
sushi ramen tempura pizza
foster adoptive
duke baron viscount marquess sultan tsar pharaoh knight
spy pirate poacher burglar arsonist
hacker burglar kidnapper poacher pirate
poet historian sculptor violinist chemist
fraudster rapist arsonist kidnapper poacher
blood sperm kidney liver cornea
dog flower fashion puppet
smoking gambling vaping obesity
burial cremation
lingerie swimwear menswear sportswear knitwear footwear
compost pesticide
shoe shirt jacket hat scarf sock glove
veal lamb pork chicken venison
bacon beef lamb chicken
cognac whisky vodka gin beer champagne
bassist drummer pianist violinist saxophonist
mountaineer cyclist kayaker skydiver paraglider
refugee student prisoner tourist
duchess baroness countess empress
husband brother uncle grandfather stepfather
wife sister aunt grandmother stepmother
brother cousin brother-in-law stepbrother
sister cousin sister-in-law stepsister
undergraduate apprentice headteacher
`;
