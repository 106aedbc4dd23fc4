/** People by what they do or are. */
export const people = `
astronomer biologist chemist physicist geologist historian economist engineer architect lawyer teacher nurse surgeon dentist pharmacist doctor midwife paramedic vet psychologist psychiatrist
farmer fisherman miner baker plumber electrician carpenter builder mechanic cook chef waiter butcher cleaner gardener librarian barber tailor
crew pilot sailor captain driver cyclist pedestrian motorcyclist motorist conductor signaller dredger steward porter
soldier firefighter policeman policewoman guard sailor marine militant rebel insurgent gunman civilian mercenary
actor singer dancer writer novelist poet painter musician composer pianist guitarist violinist drummer photographer sculptor director producer playwright screenwriter rapper comedian filmmaker author
footballer cricketer athlete boxer swimmer jockey golfer cyclist runner skier goalkeeper striker defender midfielder referee coach
scientist volunteer fisherman villager resident tourist passenger student pupil parent teacher farmer shopkeeper trader pensioner prisoner migrant refugee protester voter activist customer investor shareholder tenant landlord driver patient nurse doctor worker
accountant banker broker auditor insurer
priest monk bishop imam rabbi pastor nun pope
king queen prince princess emperor duke
president minister mayor governor senator judge ambassador prosecutor chancellor
liberal conservative democrat republican socialist labour green communist
`;
