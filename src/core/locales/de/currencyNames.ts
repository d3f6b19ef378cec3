/** {@link FigureData.currencyNames}, as Unicode's CLDR has them. */
export const CURRENCY_NAMES = `
AED VAE-Dirham
AFN Afghanischer Afghani, Afghanische Afghani
ALL Albanischer Lek, Albanische Lek
AMD Armenische Dram
ANG Niederländische-Antillen-Gulden
AOA Angolanische Kwanza
ARS Argentinische Pesos
AUD Australische Dollar
AWG Aruba-Florin
AZN Aserbaidschan-Manat
BAM Konvertible Mark Bosnien und Herzegowina
BBD Barbados-Dollar
BDT Bangladesch-Taka
BGN Bulgarische Lew
BHD Bahrain-Dinar
BIF Burundi-Franc, Burundi-Francs
BMD Bermuda-Dollar
BND Brunei-Dollar
BOB Bolivianische Bolivianos
BRL Brasilianische Real
BSD Bahamas-Dollar
BTN Bhutan-Ngultrum
BWP Botswanische Pula
BYN Weißrussische Rubel
BZD Belize-Dollar
CAD Kanadische Dollar
CDF Kongo-Francs
CHF Schweizer Franken
CLP Chilenischer Peso, Chilenische Pesos
CNY Renminbi Yuan
COP Kolumbianischer Peso, Kolumbianische Pesos
CRC Costa-Rica-Colón
CUC Kubanische Pesos (konvertibel)
CUP Kubanische Pesos
CVE Cabo-Verde-Escudos
CZK Tschechische Kronen
DJF Dschibuti-Franc
DKK Dänische Kronen
DOP Dominikanische Pesos
DZD Algerische Dinar
EGP Ägyptische Pfund
ERN Eritreische Nakfa
ETB Äthiopische Birr
EUR Euro
FJD Fidschi-Dollar
FKP Falkland-Pfund
GBP Britische Pfund
GEL Georgische Lari
GHS Ghanaische Cedi
GIP Gibraltar-Pfund
GMD Gambia-Dalasi
GNF Guinea-Franc
GTQ Guatemaltekische Quetzales
GYD Guyana-Dollar
HKD Hongkong-Dollar
HNL Honduras-Lempira
HRK Kroatische Kuna
HTG Haitianische Gourdes
HUF Ungarischer Forint, Ungarische Forint
IDR Indonesische Rupiah
ILS Israelische Neue Schekel
INR Indische Rupien
IQD Irakischer Dinar, Irakische Dinar
IRR Iranischer Rial, Iranische Rial
ISK Isländische Krone, Isländische Kronen
JMD Jamaika-Dollar
JOD Jordanische Dinar
JPY Japanischer Yen, Japanische Yen
KES Kenia-Schilling
KGS Kirgisische Som
KHR Kambodschanische Riel
KMF Komoren-Franc, Komoren-Francs
KPW Nordkoreanischer Won, Nordkoreanische Won
KRW Südkoreanischer Won, Südkoreanische Won
KWD Kuwait-Dinar
KYD Kaiman-Dollar
KZT Kasachische Tenge
LAK Laotischer Kip, Laotische Kip
LBP Libanesisches Pfund, Libanesische Pfund
LKR Sri-Lanka-Rupien
LRD Liberianische Dollar
LSL Loti
LYD Libysche Dinar
MAD Marokkanische Dirham
MDL Moldau-Leu
MGA Madagaskar-Ariary
MKD Mazedonische Denari
MMK Myanmarischer Kyat, Myanmarische Kyat
MNT Mongolische Tögrög
MOP Macao-Pataca
MRU Mauretanische Ouguiya
MUR Mauritius-Rupien
MVR Malediven-Rufiyaa
MWK Malawi-Kwacha
MXN Mexikanische Pesos
MYR Malaysische Ringgit
MZN Mosambikanische Meticais
NAD Namibia-Dollar
NGN Nigerianische Naira
NIO Nicaragua-Córdobas
NOK Norwegische Kronen
NPR Nepalesische Rupien
NZD Neuseeland-Dollar
OMR Omanische Rials
PAB Panamaische Balboas
PEN Peruanische Sol
PGK Papua-neuguineischer Kina
PHP Philippinische Pesos
PKR Pakistanische Rupie, Pakistanische Rupien
PLN Polnische Złoty
PYG Paraguayischer Guaraní, Paraguayische Guaraníes
QAR Katar-Riyal
RON Rumänische Leu
RSD Serbische Dinaren
RUB Russische Rubel
RWF Ruanda-Franc, Ruanda-Francs
SAR Saudi-Rial
SBD Salomonen-Dollar
SCR Seychellen-Rupien
SDG Sudanesische Pfund
SEK Schwedische Kronen
SGD Singapur-Dollar
SHP St.-Helena-Pfund
SLE Sierra-leonische Leones
SOS Somalia-Schilling
SRD Suriname-Dollar
SSP Südsudanesische Pfund
STN São-toméische Dobras
SYP Syrisches Pfund, Syrische Pfund
SZL Swasiländische Emalangeni
THB Thailändische Baht
TJS Tadschikistan-Somoni
TMT Turkmenistan-Manat
TND Tunesische Dinar
TOP Tongaische Paʻanga
TRY Türkische Lira
TTD Trinidad-und-Tobago-Dollar
TWD Neue Taiwan-Dollar
TZS Tansania-Schilling
UAH Ukrainische Hrywen
UGX Uganda-Schilling
USD US-Dollar
UYU Uruguayische Pesos
UZS Usbekistan-Sum
VES Venezolanische Bolívares
VND Vietnamesischer Dong, Vietnamesische Dong
VUV Vanuatu-Vatu
WST Samoanische Tala
XAF CFA-Franc (BEAC)
XCD Ostkaribische Dollar
XDR Sonderziehungsrechte
XOF CFA-Franc (BCEAO), CFA-Francs (BCEAO)
XPF CFP-Franc
YER Jemen-Rial
ZAR Südafrikanische Rand
ZMW Kwacha
ZWL Simbabwe-Dollar (2009)
ATS Österreichische Schilling
BEF Belgische Franc
DEM Deutsche Mark
ESP Spanische Peseta, Spanische Peseten
FIM Finnische Mark
FRF Französische Franc
GRD Griechische Drachmen
IEP Irische Pfund
ITL Italienische Lira, Italienische Lire
LTL Litauische Litas
LVL Lettische Lats
NLG Niederländische Gulden
PTE Portugiesische Escudo
SIT Slowenische Tolar
SKK Slowakische Kronen
EEK Estnische Kronen
`;
