// The staff label of each code, for the engine's sentences: a code alone is its own label in words. Written out of
// lib/knowledge/vocabulary by scripts/write-labels.ts: change a word there and run it again, a test compares the two.
// The engine takes this table so that a browser does not load synonyms, groups and patients' words with it.

export const labelsTable = `magnesium
potassium
thiamine=Thiamine (vitamin B1)
vitamin-b6=Vitamin B6
vitamin-b12=Vitamin B12
vitamin-d=Vitamin D
calcium
vitamin-k=Vitamin K
vitamin-e=Vitamin E
vitamin-c=Vitamin C
iron
folate=Folate (vitamin B9)
phosphate
sodium
magnesium-serum=Magnesium
potassium-serum=Potassium
calcium-total=Calcium, total
calcium-ionised=Calcium, ionised
calcium-adjusted=Calcium, adjusted by the laboratory
albumin
25-oh-vitamin-d=Vitamin D (25-OH)
vitamin-b12-serum=Vitamin B12, total
holotranscobalamin=Active B12 (holotranscobalamin)
methylmalonic-acid=Methylmalonic acid (MMA)
homocysteine
thiamine-diphosphate-blood=Thiamine diphosphate, whole blood
transketolase-activation
pyridoxal-5-phosphate=Vitamin B6 (pyridoxal 5-phosphate)
ascorbate-plasma=Vitamin C (plasma ascorbate)
alpha-tocopherol=Vitamin E (alpha-tocopherol)
alpha-tocopherol-lipid-ratio=Vitamin E to lipid ratio
inr=INR
pivka-ii=PIVKA-II
phylloquinone=Vitamin K1 (phylloquinone)
pth=Parathyroid hormone (PTH)
ferritin
transferrin-saturation
hba1c=HbA1c
glucose-fasting=Glucose, fasting
glucose-random=Glucose, random
creatinine
egfr=eGFR
urea
ck=Creatine kinase (CK)
tsh=Thyroid-stimulating hormone (TSH)
d-dimer-feu=D-dimer (FEU)
d-dimer-ddu=D-dimer (DDU)
haemoglobin
mcv=Mean cell volume (MCV)
folate-serum=Folate
total-cholesterol
triglyceride=Triglycerides
crp=C-reactive protein (CRP)
white-cell-count
alkaline-phosphatase=Alkaline phosphatase (ALP)
copper-serum=Copper
weight
height
bmi=Body mass index (BMI)
weight-loss-percent=Weight lost in 3 to 6 months
days-little-intake=Days with little or no food
bp-systolic-lying=Systolic blood pressure, lying
bp-systolic-standing=Systolic blood pressure, standing
bp-diastolic-lying=Diastolic blood pressure, lying
bp-diastolic-standing=Diastolic blood pressure, standing
heart-rate
heart-rate-standing=Heart rate, standing
respiratory-rate=Breathing rate
oxygen-saturation
temperature
alcohol-units-week=Alcohol units a week
b6-supplement-mg-day=Vitamin B6 from supplements
abi-left=Ankle-brachial index, left
abi-right=Ankle-brachial index, right
omnivore=Eats everything
pescatarian
vegetarian
vegan
type-1-diabetes
type-2-diabetes
prediabetes
hyperparathyroidism
hypoparathyroidism
hypothyroidism=Underactive thyroid
thyrotoxicosis=Overactive thyroid
ckd=Chronic kidney disease (CKD)
peritoneal-dialysis
kidney-transplant
acute-kidney-injury
kidney-stones-calcium=Calcium kidney stones
hyperkalaemia-history=High potassium before
heart-failure
hypertension=High blood pressure
atrial-fibrillation
long-qt-syndrome=Long QT syndrome
heart-block
peripheral-arterial-disease
stroke
lymphoedema
coeliac-disease
inflammatory-bowel-disease
pancreatic-insufficiency
chronic-pancreatitis
short-bowel
gastrectomy=Stomach removed, all or part
bariatric-surgery
cystic-fibrosis
liver-disease
ascites
dysphagia=Swallowing difficulty
epilepsy
myasthenia-gravis
spinal-stenosis
osteoporosis
gout
lupus
pernicious-anaemia
haemochromatosis
g6pd-deficiency=G6PD deficiency
bleeding-disorder
lymphoma
immunosuppression=Weakened immune system
sarcoidosis
sepsis
tuberculosis
eating-disorder
skin-cancer-history=Skin cancer, now or before
metformin
insulin
sglt2-inhibitor=SGLT2 inhibitor
glp1-agonist=GLP-1 agonist
ppi=Proton pump inhibitor (PPI)
h2-blocker
antacid
laxative
mineral-oil=Liquid paraffin (mineral oil)
orlistat
bile-acid-resin
phosphate-binder
statin
simvastatin-or-atorvastatin
levothyroxine
bisphosphonate
denosumab
raloxifene
teriparatide
oestrogen=Oestrogen (hormone replacement)
oral-contraceptive
loop-diuretic
thiazide=Thiazide or thiazide-like diuretic
potassium-sparing-diuretic=Potassium-sparing diuretic
ace-inhibitor=ACE inhibitor
arb=ARB (angiotensin receptor blocker)
sacubitril-valsartan=Sacubitril with valsartan
calcium-channel-blocker
digoxin
amiodarone
hydralazine
qt-drug=Other medicine that prolongs QT
warfarin=Warfarin or other vitamin K antagonist
doac=Direct oral anticoagulant (DOAC)
antiplatelet
heparin
beta-agonist=Beta-2 agonist inhaler
theophylline
corticosteroid=Steroid tablets
calcineurin-inhibitor
penicillamine
cisplatin
anti-egfr=Anti-EGFR antibody
chemotherapy-neurotoxic=Chemotherapy that harms nerves
photosensitiser=Medicine that makes skin burn in sun
grapefruit-interacting=Other medicine that clashes with grapefruit
nsaid=NSAID pain reliever
colchicine
pregabalin
topiramate
anticonvulsant-enzyme-inducing=Enzyme-inducing epilepsy medicine
levodopa
maoi=MAOI
lithium
trimethoprim=Trimethoprim or co-trimoxazole
tetracycline
quinolone
nitrofurantoin
metronidazole
linezolid
aminoglycoside
antibiotic-broad-spectrum=Long or broad-spectrum antibiotic
amphotericin
isoniazid
nrti=NRTI that harms nerves
dolutegravir
potassium-supplement
salt-substitute
magnesium-supplement
calcium-supplement
vitamin-d-supplement=Vitamin D supplement
vitamin-b6-supplement=Vitamin B6 supplement
vitamin-b12-supplement=Vitamin B12 supplement or injections
folic-acid-supplement=Folic acid
thiamine-supplement=Thiamine (vitamin B1) supplement
vitamin-k-supplement=Vitamin K supplement
vitamin-e-supplement=Vitamin E supplement
vitamin-c-supplement=Vitamin C supplement
vitamin-a-or-cod-liver-oil=Vitamin A or cod liver oil
iron-supplement
intravenous-iron=Iron infusion
zinc-supplement
multivitamin
liquorice
quinine
recent-strenuous-exercise=Hard or new exercise in the last days
hot-environment=Works or stays in heat
heavy-sweating
dehydration
falls
excess-fluid-intake=Drinks very large amounts
poor-intake=Eats little
restrictive-diet
food-insecurity=Cannot always afford food
low-sun-exposure=Little sun on the skin
feeding-about-to-start=Feeding is about to start or restart
enteral-feeding=Tube feeding
nil-by-mouth
prolonged-immobility=In bed 3 days or more
long-travel=Long journey
recent-surgery=Major surgery in the last 12 weeks
leg-immobilised=Leg paralysed or in plaster
crush-or-long-lie
active-cancer
previous-dvt=Previous DVT
alternative-diagnosis-as-likely=Clinician: another diagnosis is at least as likely as DVT
high-alcohol=High alcohol use
nitrous-oxide=Nitrous oxide use
smoker
haemodialysis
palliative-care
needs-interpreter=Needs an interpreter
needs-carer=Has or needs a carer
postpartum=Gave birth in the last 6 weeks
breastfeeding
heavy-blood-loss
monofilament-reduced=Monofilament feeling reduced
vibration-reduced=Vibration sense reduced
ankle-reflex-absent
pinprick-reduced=Pinprick feeling reduced
position-sense-reduced
romberg-positive=Romberg test positive
plantar-extensor=Toe goes up on stroking the sole
reflexes-brisk
lhermitte=Electric feeling on bending the neck
pulse-absent=Foot pulse absent
calf-swelling-3cm=Calf at least 3 cm larger than the other
pitting-oedema-one-leg=Pitting oedema in one leg only
entire-leg-swollen=Whole leg swollen
collateral-veins=New surface veins, not varicose
skin-spreading-infection=Spreading skin infection
bullae=Blisters (bullae)
dusky-skin=Dusky or purple skin
crepitus=Crackling under the skin
gangrene
hot-swollen-foot=Hot, swollen foot
foot-appearance-abnormal=Foot looks abnormal
bone-tenderness=Bone tender to touch
corkscrew-hairs
chvostek=Face twitches on tapping (Chvostek)
trousseau=Hand spasm with cuff inflated (Trousseau)
tachycardia=Fast pulse
long-qt=Long QT on ECG
ecg-change=Other ECG change
mnsi-1=1. Are your legs or feet numb?
mnsi-2=2. Do you have burning pain in your legs or feet?
mnsi-3=3. Are your feet too sensitive to touch?
mnsi-4=4. Do you get muscle cramps in your legs or feet?
mnsi-5=5. Do you have prickling feelings in your legs or feet?
mnsi-6=6. Does it hurt when bed covers touch your skin?
mnsi-7=7. In the bath, can you tell hot water from cold?
mnsi-8=8. Have you ever had an open sore on your foot?
mnsi-9=9. Has anyone told you that you have diabetic neuropathy?
mnsi-10=10. Do you feel weak all over most of the time?
mnsi-11=11. Are your symptoms worse at night?
mnsi-12=12. Do your legs hurt when you walk?
mnsi-13=13. Can you feel your feet when you walk?
mnsi-14=14. Is the skin of your feet so dry that it cracks?
mnsi-15=15. Have you ever had an amputation?
leg-pain
muscle-cramp
nocturnal-cramp=Night cramp
muscle-spasm
muscle-ache
bone-pain
joint-pain
calf-tenderness=Calf tender to touch
pain-on-passive-stretch=Pain when the muscle is stretched for them
tense-limb=Tense, hard leg
pain-out-of-proportion=Pain far worse than it looks
trauma=Injury to the leg
unable-to-bear-weight=Cannot put weight on the leg
tingling
numbness
nerve-pain=Sharp or shooting nerve pain
burning-feet
restless-legs
muscle-twitching
carpopedal-spasm=Hands or feet lock in spasm
perioral-tingling=Tingling round the mouth
muscle-weakness
bilateral-leg-weakness=Weakness in both legs
ascending-weakness=Weakness that moves upwards
difficulty-rising=Hard to rise from a chair or climb stairs
poor-coordination
unsteady-gait=Unsteady walking
leg-swelling
leg-redness=Red leg
leg-warmth=Hot leg
distended-veins=Veins stand out
foot-ulcer=Foot ulcer or open sore
bruising=Easy bruising
poor-wound-healing=Wounds heal slowly
cold-leg
pale-leg=Pale or white leg
claudication=Leg pain on walking that eases with rest
rest-pain=Foot or toe pain at rest
saddle-numbness=Numb between the legs
bladder-bowel-change=New bladder or bowel change
bilateral-sciatica=Sciatica in both legs
back-pain
sexual-dysfunction=New loss of sexual function
chest-pain
breathlessness
haemoptysis=Coughing blood
palpitations
syncope=Fainting
stridor=Noisy breathing in (stridor)
headache
confusion
memory-problem
eye-movement-problem=Eye movement problem or double vision
visual-loss=Loss of vision
bulbar-symptoms=Trouble swallowing or speaking
seizure
thirst=Marked thirst
dizziness-on-standing=Dizzy on standing
low-urine-output=Passing little urine
dark-urine=Dark urine, like cola
nausea
vomiting
diarrhoea
glossitis=Sore, smooth tongue
bleeding-gums
fatigue
fever
weight-loss=Weight loss, not intended
red-flag:suspected-dvt=Suspected deep vein thrombosis (DVT)
red-flag:possible-pulmonary-embolism
red-flag:acute-limb-ischaemia
red-flag:chronic-limb-threatening-ischaemia=Limb-threatening ischaemia, chronic
red-flag:claudication
red-flag:cauda-equina=Possible cauda equina syndrome
red-flag:compartment-syndrome=Possible compartment syndrome
red-flag:necrotising-infection=Possible necrotising infection
red-flag:cellulitis
red-flag:septic-arthritis=Possible septic arthritis
red-flag:rhabdomyolysis=Possible rhabdomyolysis
red-flag:critical-potassium-low=Critically low potassium
red-flag:critical-potassium-high=Critically high potassium
red-flag:critical-magnesium-low=Critically low magnesium
red-flag:critical-magnesium-high=Critically high magnesium
red-flag:critical-calcium-low=Critically low calcium
red-flag:critical-calcium-high=Critically high calcium
red-flag:critical-phosphate-low=Critically low phosphate
red-flag:critical-sodium-low=Critically low sodium
red-flag:critical-sodium-high=Critically high sodium
red-flag:critical-glucose=Critical blood glucose
red-flag:severe-anaemia
red-flag:inr-critical=Critically high INR
red-flag:acute-kidney-injury
red-flag:uninterpretable-critical=Critical number on an unusable sample: repeat today
red-flag:wernicke=Possible Wernicke encephalopathy
red-flag:wet-beriberi=Possible wet beriberi
red-flag:subacute-combined-degeneration=Possible subacute combined degeneration
red-flag:refeeding-risk=Risk of refeeding syndrome
red-flag:diabetic-neuropathy=Possible diabetic neuropathy
red-flag:diabetic-foot=Diabetic foot problem
red-flag:atypical-neuropathy
red-flag:dehydration-severe=Severe dehydration
red-flag:persistent-leg-pain
red-flag:severe-leg-pain
red-flag:unexplained-numbness-or-weakness=Unexplained numbness, tingling or weakness
red-flag:leg-swelling
red-flag:systemic-illness=Signs of a systemic illness
red-flag:b6-toxicity=Possible vitamin B6 toxicity
birth-date
pregnant=Pregnant or not
sex=Sex for clinical use`;
