/** {@link FigureData.currencyNames}, as Unicode's CLDR has them. */
export const CURRENCY_NAMES = `
AED UAE dirhams
AFN Afghan Afghani, Afghan Afghanis
ALL Albanian lek, Albanian lekë
AMD Armenian drams
ANG Netherlands Antillean guilders
AOA Angolan kwanzas
ARS Argentine pesos
AUD Australian dollars
AWG Aruban florin
AZN Azerbaijani manats
BAM Bosnia-Herzegovina convertible marks
BBD Barbadian dollars
BDT Bangladeshi takas
BGN Bulgarian leva
BHD Bahraini dinars
BIF Burundian franc, Burundian francs
BMD Bermudan dollars
BND Brunei dollars
BOB Bolivian bolivianos
BRL Brazilian reals
BSD Bahamian dollars
BTN Bhutanese ngultrums
BWP Botswanan pulas
BYN Belarusian rubles
BZD Belize dollars
CAD Canadian dollars
CDF Congolese francs
CHF Swiss francs
CLP Chilean peso, Chilean pesos
CNY Chinese yuan
COP Colombian peso, Colombian pesos
CRC Costa Rican colóns
CUC Cuban convertible pesos
CUP Cuban pesos
CVE Cape Verdean escudos
CZK Czech korunas
DJF Djiboutian franc, Djiboutian francs
DKK Danish kroner
DOP Dominican pesos
DZD Algerian dinars
EGP Egyptian pounds
ERN Eritrean nakfas
ETB Ethiopian birrs
EUR euros
FJD Fijian dollars
FKP Falkland Islands pounds
GBP British pounds
GEL Georgian laris
GHS Ghanaian cedis
GIP Gibraltar pounds
GMD Gambian dalasis
GNF Guinean franc, Guinean francs
GTQ Guatemalan quetzals
GYD Guyanaese dollars
HKD Hong Kong dollars
HNL Honduran lempiras
HRK Croatian kunas
HTG Haitian gourdes
HUF Hungarian forint, Hungarian forints
IDR Indonesian rupiah, Indonesian rupiahs
ILS Israeli new shekels
INR Indian rupees
IQD Iraqi dinar, Iraqi dinars
IRR Iranian rial, Iranian rials
ISK Icelandic króna, Icelandic krónur
JMD Jamaican dollars
JOD Jordanian dinars
JPY Japanese yen
KES Kenyan shillings
KGS Kyrgyz soms
KHR Cambodian riels
KMF Comorian franc, Comorian francs
KPW North Korean won
KRW South Korean won
KWD Kuwaiti dinars
KYD Cayman Islands dollars
KZT Kazakhstani tenges
LAK Laotian kip, Laotian kips
LBP Lebanese pound, Lebanese pounds
LKR Sri Lankan rupees
LRD Liberian dollars
LSL Lesotho lotis
LYD Libyan dinars
MAD Moroccan dirhams
MDL Moldovan lei
MGA Malagasy ariary, Malagasy ariaries
MKD Macedonian denari
MMK Myanmar kyat, Myanmar kyats
MNT Mongolian tugriks
MOP Macanese patacas
MRU Mauritanian ouguiyas
MUR Mauritian rupees
MVR Maldivian rufiyaas
MWK Malawian kwachas
MXN Mexican pesos
MYR Malaysian ringgits
MZN Mozambican meticals
NAD Namibian dollars
NGN Nigerian nairas
NIO Nicaraguan córdobas
NOK Norwegian kroner
NPR Nepalese rupees
NZD New Zealand dollars
OMR Omani rials
PAB Panamanian balboas
PEN Peruvian soles
PGK Papua New Guinean kina
PHP Philippine pesos
PKR Pakistani rupee, Pakistani rupees
PLN Polish zlotys
PYG Paraguayan guarani, Paraguayan guaranis
QAR Qatari riyals
RON Romanian lei
RSD Serbian dinars
RUB Russian rubles
RWF Rwandan franc, Rwandan francs
SAR Saudi riyals
SBD Solomon Islands dollars
SCR Seychellois rupees
SDG Sudanese pounds
SEK Swedish kronor
SGD Singapore dollars
SHP St. Helena pounds
SLE Sierra Leonean leones
SOS Somali shilling, Somali shillings
SRD Surinamese dollars
SSP South Sudanese pounds
STN São Tomé & Príncipe dobras
SYP Syrian pound, Syrian pounds
SZL Swazi emalangeni
THB Thai baht
TJS Tajikistani somonis
TMT Turkmenistani manat
TND Tunisian dinars
TOP Tongan paʻanga
TRY Turkish Lira
TTD Trinidad & Tobago dollars
TWD New Taiwan dollars
TZS Tanzanian shillings
UAH Ukrainian hryvnias
UGX Ugandan shilling, Ugandan shillings
USD US dollars
UYU Uruguayan pesos
UZS Uzbekistani som
VES Venezuelan bolívars
VND Vietnamese dong
VUV Vanuatu vatu, Vanuatu vatus
WST Samoan tala
XAF Central African CFA franc, Central African CFA francs
XCD East Caribbean dollars
XDR special drawing rights
XOF West African CFA franc, West African CFA francs
XPF CFP franc, CFP francs
YER Yemeni rial, Yemeni rials
ZAR South African rand
ZMW Zambian kwachas
ZWL Zimbabwean dollars (2009–2024)
ATS Austrian schillings
BEF Belgian francs
DEM German marks
ESP Spanish peseta, Spanish pesetas
FIM Finnish markkas
FRF French francs
GRD Greek drachmas
IEP Irish pounds
ITL Italian lira, Italian liras
LTL Lithuanian litai
LVL Latvian lati
NLG Dutch guilders
PTE Portuguese escudos
SIT Slovenian tolars
SKK Slovak korunas
EEK Estonian kroons
`;
