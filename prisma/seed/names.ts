// Made-up people: first and family names drawn apart from lists of common ones, so that no pair is meant for anybody.

export const FAMILY_NAMES = [
  'Abbott', 'Achterberg', 'Adeyemi-Cole', 'Ásgeirsdóttir', 'Baptiste', 'Björklund', 'Brannigan', 'Castellanos', 'Chukwu', 'Dąbrowska',
  'de la Rosa', 'Dimitriou', 'Đorđić', 'Eccleston', 'El-Masry', 'Fairweather', 'Ferreira', 'Fonoti', 'Gallagher', 'Ghaderi',
  'Goldblum', 'Haverkamp', 'Hernández Ruiz', 'Hoàng', 'Ibragimov', 'Jankauskas', 'Kaczmarek', 'Kahananui', 'Karunaratne', 'Keränen',
  'Kowalczuk', 'Lindqvist', 'Mac Giolla', 'Mbeki-Jones', 'Mahlangu', 'Moreau', 'Müller-Voss', 'Nakashima', 'Ngata', 'Nikolaidis',
  "O'Driscoll", 'Oyelaran', 'Papadaki', 'Pereira', 'Petrosyan', 'Quispe', 'Rahimi', 'Ramaswamy', 'Rautio', 'Rosenfeld',
  'Saelens', 'Şahin', 'Savchenko', 'Silva e Souza', 'Steinþórsson', 'Tamm', 'Tesfaye', 'Thistlewood', 'Tiwari', 'Tran',
  'Underhill', 'Ustinov', 'van der Meer', 'Vasquez', 'Weerasinghe', 'Whitcombe', 'Xu', 'Yilmaz', 'Zammit', 'Zielińska',
  'Παπαδάκη', '陳', 'Æbeltoft', 'Ødegaard', 'Ó Súilleabháin', 'Nguyễn', 'Łukasik', 'Černý', 'Ferrari-Conti', 'al-Khatib',
];

export const GIVEN_NAMES = {
  female: [
    'Agnes', 'Amara', 'Beatriz', 'Chiara', 'Dorothea', 'Eilidh', 'Fatima', 'Grażyna', 'Hana', 'Ingrid', 'Joséphine', 'Katarzyna', 'Leilani',
    'Mairéad', 'Nomvula', 'Oluchi', 'Priya', 'Rosalind', 'Sigrún', 'Tuyết', 'Ursula', 'Vesna', 'Winifred', 'Yasmin', 'Zoë', 'Ελένη',
  ],
  male: [
    'Aarav', 'Bartosz', 'Cormac', 'Davor', 'Emeka', 'Florian', 'Goran', 'Hamid', 'Ignacio', 'Jørgen', 'Kofi', 'Lachlan', 'Mateus',
    'Nikos', 'Oisín', 'Pekka', 'Quentin', 'Raúl', 'Sione', 'Tomáš', 'Ulrich', 'Viliami', 'Wim', 'Yusuf', 'Zoltán', '志明',
  ],
  unknown: ['Ariel', 'Kim', 'Robin', 'Sasha', 'Noor', 'Jun'],
} as const;
