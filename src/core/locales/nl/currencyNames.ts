/** {@link FigureData.currencyNames}, as Unicode's CLDR has them. */
export const CURRENCY_NAMES = `
AED VAE-dirham
AFN Afghaanse afghani
ALL Albanese lek
AMD Armeense dram
ANG Nederlands-Antilliaanse gulden
AOA Angolese kwanza
ARS Argentijnse peso
AUD Australische dollar
AWG Arubaanse gulden
AZN Azerbeidzjaanse manat
BAM Bosnische convertibele mark
BBD Barbadaanse dollar
BDT Bengalese taka
BGN Bulgaarse leva
BHD Bahreinse dinar
BIF Burundese frank
BMD Bermuda-dollar
BND Bruneise dollar
BOB Boliviaanse boliviano
BRL Braziliaanse real
BSD Bahamaanse dollar
BTN Bhutaanse ngultrum
BWP Botswaanse pula
BYN Belarussische roebel
BZD Belizaanse dollar
CAD Canadese dollar
CDF Congolese frank
CHF Zwitserse frank
CLP Chileense peso
CNY Chinese yuan
COP Colombiaanse peso
CRC Costa Ricaanse colon
CUC Cubaanse convertibele peso
CUP Cubaanse peso
CVE Kaapverdische escudo
CZK Tsjechische kronen
DJF Djiboutiaanse frank
DKK Deense kronen
DOP Dominicaanse peso
DZD Algerijnse dinar
EGP Egyptisch pond
ERN Eritrese nakfa
ETB Ethiopische birr
EUR euro
FJD Fiji-dollar
FKP Falklandeilands pond
GBP Britse pond
GEL Georgische lari
GHS Ghanese cedi
GIP Gibraltarees pond
GMD Gambiaanse dalasi
GNF Guinese frank
GTQ Guatemalteekse quetzal
GYD Guyaanse dollar
HKD Hongkongse dollar
HNL Hondurese lempira
HRK Kroatische kuna
HTG Haïtiaanse gourde
HUF Hongaarse forint
IDR Indonesische roepia
ILS Israëlische nieuwe shekel
INR Indiase roepie
IQD Iraakse dinar
IRR Iraanse rial
ISK IJslandse kroon, IJslandse kronen
JMD Jamaicaanse dollar
JOD Jordaanse dinar
JPY Japanse yen
KES Keniaanse shilling
KGS Kirgizische som
KHR Cambodjaanse riel
KMF Comorese frank
KPW Noord-Koreaanse won
KRW Zuid-Koreaanse won
KWD Koeweitse dinar
KYD Kaaimaneilandse dollar
KZT Kazachse tenge
LAK Laotiaanse kip
LBP Libanees pond
LKR Sri Lankaanse roepie
LRD Liberiaanse dollar
LSL Lesothaanse loti
LYD Libische dinar
MAD Marokkaanse dirham
MDL Moldavische leu
MGA Malagassische ariary
MKD Macedonische denar
MMK Myanmarese kyat
MNT Mongoolse tugrik
MOP Macause pataca
MRU Mauritaanse ouguiya
MUR Mauritiaanse roepie
MVR Maldivische rufiyaa
MWK Malawische kwacha
MXN Mexicaanse peso
MYR Maleisische ringgit
MZN Mozambikaanse metical
NAD Namibische dollar
NGN Nigeriaanse naira
NIO Nicaraguaanse córdoba
NOK Noorse kronen
NPR Nepalese roepie
NZD Nieuw-Zeelandse dollar
OMR Omaanse rial
PAB Panamese balboa
PEN Peruaanse sol
PGK Papoea-Nieuw-Guinese kina
PHP Filipijnse peso
PKR Pakistaanse roepie
PLN Poolse zloty
PYG Paraguayaanse guarani
QAR Qatarese rial
RON Roemeense leu
RSD Servische dinar
RUB Russische roebel
RWF Rwandese frank
SAR Saoedi-Arabische riyal
SBD Salomon-dollar
SCR Seychelse roepie
SDG Soedanees pond
SEK Zweedse kronen
SGD Singaporese dollar
SHP Sint-Heleens pond
SLE Sierra Leoonse leone
SOS Somalische shilling
SRD Surinaamse dollar
SSP Zuid-Soedanees pond
STN Santomese dobra
SYP Syrisch pond
SZL Swazische lilangeni
THB Thaise baht
TJS Tadzjiekse somoni
TMT Turkmeense manat
TND Tunesische dinar
TOP Tongaanse paʻanga
TRY Turkse lira
TTD Trinidad en Tobago-dollar
TWD Nieuwe Taiwanese dollar
TZS Tanzaniaanse shilling
UAH Oekraïense hryvnia
UGX Oegandese shilling
USD Amerikaanse dollar
UYU Uruguayaanse peso
UZS Oezbeekse sum
VES Venezolaanse bolivar
VND Vietnamese dong
VUV Vanuatuaanse vatu
WST Samoaanse tala
XAF CFA-frank
XCD Oost-Caribische dollar
XDR Special Drawing Rights
XOF CFA-franc BCEAO
XPF CFP-frank
YER Jemenitische rial
ZAR Zuid-Afrikaanse rand
ZMW Zambiaanse kwacha
ZWL Zimbabwaanse dollar (2009)
ATS Oostenrijkse schilling
BEF Belgische frank
DEM Duitse mark
ESP Spaanse peseta
FIM Finse markka
FRF Franse franc
GRD Griekse drachme
IEP Iers pond
ITL Italiaanse lire
LTL Litouwse litas
LVL Letse lats
NLG Nederlandse gulden
PTE Portugese escudo
SIT Sloveense tolar
SKK Slowaakse koruna
EEK Estlandse kroon
`;
