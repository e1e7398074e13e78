// The staff label of each code, for the engine's sentences: one line a code in the order of DEFAULT_LABELS in labels.ts, empty
// where that default is the label. Written out of lib/knowledge/vocabulary by scripts/write-knowledge.ts: change a word there and run
// it again, a test compares the two. The engine takes this table so that a browser does not load synonyms, groups and patients' words.

export const labelsTable = `

Thiamine (vitamin B1)
Vitamin B6
Vitamin B12
Vitamin D

Vitamin K
Vitamin E
Vitamin C

Folate (vitamin B9)


Eats everything






Chronic kidney disease (CKD)




High blood pressure

Long QT syndrome






Calcium kidney stones

G6PD deficiency
High potassium before





Stomach removed, all or part




Underactive thyroid
Overactive thyroid



Swallowing difficulty




Skin cancer, now or before





Weakened immune system


Proton pump inhibitor (PPI)


Thiazide or thiazide-like diuretic
Potassium-sparing diuretic
ACE inhibitor
ARB (angiotensin receptor blocker)
Sacubitril with valsartan
Trimethoprim or co-trimoxazole
NSAID pain reliever








Vitamin D supplement
Vitamin B6 supplement
Vitamin B12 supplement or injections
Folic acid
Thiamine (vitamin B1) supplement
Vitamin K supplement
Vitamin E supplement
Vitamin C supplement
Vitamin A or cod liver oil



Warfarin or other vitamin K antagonist
Direct oral anticoagulant (DOAC)


SGLT2 inhibitor
GLP-1 agonist
Beta-2 agonist inhaler

Steroid tablets











Other medicine that prolongs QT
Enzyme-inducing epilepsy medicine









Chemotherapy that harms nerves
Long or broad-spectrum antibiotic






MAOI



Medicine that makes skin burn in sun


Other medicine that clashes with grapefruit
Anti-EGFR antibody


Oestrogen (hormone replacement)
Iron infusion
Liquid paraffin (mineral oil)
NRTI that harms nerves
Hard or new exercise in the last days
Works or stays in heat


Drinks very large amounts
Eats little

Cannot always afford food
In bed 3 days or more
Long journey
Major surgery in the last 12 weeks
Leg paralysed or in plaster


Previous DVT
Clinician: another diagnosis is at least as likely as DVT
Little sun on the skin
High alcohol use
Nitrous oxide use


Feeding is about to start or restart
Tube feeding


Gave birth in the last 6 weeks



Needs an interpreter
Has or needs a carer
Monofilament feeling reduced
Vibration sense reduced

Pinprick feeling reduced

Positive Romberg test
Toe goes up on stroking the sole

Electric feeling on bending the neck
Foot pulse absent
Calf at least 3 cm larger than the other
Pitting oedema in one leg only
Whole leg swollen
New surface veins, not varicose
Face twitches on tapping (Chvostek)
Hand spasm with cuff inflated (Trousseau)
Spreading skin infection
Blisters (bullae)
Dusky or purple skin
Crackling under the skin

Hot, swollen foot
Foot looks abnormal
Bone tender to touch

Fast pulse
Long QT on ECG
Other ECG change
MNSI question 1
MNSI question 2
MNSI question 3
MNSI question 4
MNSI question 5
MNSI question 6
MNSI question 7
MNSI question 8
MNSI question 9
MNSI question 10
MNSI question 11
MNSI question 12
MNSI question 13
MNSI question 14
MNSI question 15


Night cramp






Sharp or shooting nerve pain



Unsteady walking

Hard to rise from a chair or climb stairs
Easy bruising



Calf tender to touch
Red leg
Hot leg
Veins stand out

Pale or white leg
Leg pain on walking that eases with rest
Foot or toe pain at rest
Foot ulcer or open sore
Numb between the legs
New bladder or bowel change
Weakness in both legs
Sciatica in both legs

New loss of sexual function
Pain when the muscle is stretched for them
Tense, hard leg
Pain far worse than it looks
Cannot put weight on the leg
Dark urine, like cola


Coughing blood

Fainting


Eye movement problem or double vision
Loss of vision
Trouble swallowing or speaking
Weakness that moves upwards

Weight loss, not intended
Injury to the leg
Marked thirst
Dizzy on standing
Passing little urine



Sore, smooth tongue

Hands or feet lock in spasm

Tingling round the mouth

Wounds heal slowly
Noisy breathing in (stridor)

Pregnant or not
Sex for clinical use


Calcium, total
Calcium, adjusted by the laboratory
Calcium, ionised



Vitamin D (25-OH)
Vitamin B12, total
Active B12 (holotranscobalamin)
Methylmalonic acid (MMA)

Thiamine diphosphate, whole blood
Transketolase activation
Vitamin B6 (pyridoxal 5-phosphate)
Vitamin C (plasma ascorbate)
Vitamin E (alpha-tocopherol)
Vitamin E to lipid ratio
Vitamin K1 (phylloquinone)


Folate

eGFR


Glucose, fasting
Glucose, random
Creatine kinase (CK)
Thyroid-stimulating hormone (TSH)
Parathyroid hormone (PTH)



Mean cell volume (MCV)


C-reactive protein (CRP)


Triglycerides
Alkaline phosphatase (ALP)
Copper


Body mass index (BMI)


Systolic blood pressure, lying
Systolic blood pressure, standing
Diastolic blood pressure, lying
Diastolic blood pressure, standing

Heart rate, standing







Suspected deep vein thrombosis (DVT)


Limb-threatening ischaemia, chronic


Possible compartment syndrome
Possible necrotising infection













Critical blood glucose

Critically high INR
Critical number on an unusable sample: repeat today



Risk of refeeding syndrome


Atypical neuropathy


Signs of a systemic illness


Unexplained numbness, tingling or weakness
`;
