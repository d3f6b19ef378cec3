/** Companies known everywhere, under names that are hardly anything else. Phrases, separated by commas. */
export const WORLD_COMPANIES = `
  3M, ABB, Abbott Laboratories, AbbVie, ABN Amro, Accenture, Acer, Activision Blizzard, Adani Group, Adidas, Adobe, ADP, Adyen, Aegon, Aeroflot,
  Ahold Delhaize, AIG, Air Canada, Air China, Air France, Air France-KLM, Air India, Airbnb, Airbus, Akzo Nobel, AkzoNobel, Alcoa, Aldi, Alibaba, Allianz, Alphabet Inc,
  Alstom, AMD, American Airlines, American Express, Amgen, AngloGold Ashanti, Anglo American, Anheuser-Busch InBev, AB InBev, Anthropic, ArcelorMittal, Asahi, ASML, Aston Martin,
  AstraZeneca, Asus, AT&T, Audi, Aviva, AXA, BAE Systems, Baidu, Bank of America, Barclays, BASF, Bayer, BBVA, Berkshire Hathaway, Bharti Airtel, BHP, BHP Billiton,
  Binance, BioNTech, BlackBerry, BlackRock, Blackstone, BMW, BNP Paribas, Boeing, Bombardier, Booking.com, Bosch, BP, Bridgestone, Bristol Myers Squibb, Bristol-Myers Squibb, British Airways,
  Broadcom, BT Group, Burberry, Burger King, BYD, ByteDance, Capgemini, Cargill, Carlsberg, Carrefour, Casino Guichard, Caterpillar, Cathay Pacific, Charles Schwab, Chevron, China Mobile,
  Chrysler, Cisco, Cisco Systems, Citibank, Citigroup, Coca-Cola, Coinbase, Comcast, Commerzbank, ConocoPhillips, Continental AG, Costco, Credit Agricole, Crédit Agricole, Credit Suisse, CVS Health,
  Daimler, Danone, Danske Bank, Dassault, Deliveroo, Dell, Deloitte, Delta Air Lines, Deutsche Bahn, Deutsche Bank, Deutsche Lufthansa, Deutsche Post, Deutsche Telekom, DHL, Diageo, Didi Chuxing, Disney, DoorDash,
  DSM, DuPont, E.ON, easyJet, eBay, Eli Lilly, Embraer, Emirates Airline, Eneco, Enel, Engie, Eni SpA, EQT, Equinor, Ericsson, Ernst & Young, EssilorLuxottica, Etihad Airways, Evergrande, Exxon, Exxon Mobil,
  ExxonMobil, Facebook, FedEx, Ferrari, Fiat, Fiat Chrysler, Ford Motor, Foxconn, Freddie Mac, Fannie Mae, Fujitsu, Gazprom, General Dynamics, General Electric, General Motors, Gilead Sciences,
  GitHub, GlaxoSmithKline, Glencore, GlobalFoundries, Goldman Sachs, Google, GSK, Gucci, H&M, Halliburton, Heineken, Henkel, Hewlett-Packard, Hilton Worldwide, Hitachi, Home Depot, Honda, Honeywell, HSBC,
  Huawei, Hyundai, Hyundai Motor, Iberdrola, Iberia, IBM, Ikea, IKEA, Inditex, Infosys, ING Group, Instacart, Intel, Intesa Sanpaolo, Itochu, Jaguar Land Rover, JBS, JD.com, JetBlue, Johnson & Johnson, JP Morgan, JPMorgan,
  JPMorgan Chase, Jumbo Supermarkten, Kawasaki, KBC Group, Kia, Kimberly-Clark, Kirin, KLM, Koninklijke Philips, KPMG, KPN, Kraft Heinz, L'Oreal, L'Oréal, Lego, Lehman Brothers, Lenovo, LG Electronics, Lidl, LinkedIn,
  Lloyds Banking Group, Lloyds Bank, Lockheed Martin, Lucid Motors, Lufthansa, Lukoil, LVMH, Lyft, Macy's, Maersk, Marks & Spencer, Marriott International, Mastercard, MasterCard, Mazda, McDonald's, McKinsey, Mediatek, MediaTek, Medtronic,
  Meituan, Mercedes-Benz, Merck, Meta Platforms, MetLife, Michelin, Micron Technology, Microsoft, Mitsubishi, Mitsui, Moderna, Monsanto, Morgan Stanley, Motorola, MTN Group, National Grid, NatWest, Nestle, Nestlé, Netflix, NIO,
  Nike, Nintendo, Nippon Steel, Nissan, Nokia, Nomura, Nordea, Northrop Grumman, Novartis, Novo Nordisk, Nvidia, NVIDIA, NXP Semiconductors, Occidental Petroleum, Ocado, OpenAI, Oracle Corp, Ørsted, Orsted, Palantir, Panasonic,
  PayPal, PepsiCo, PetroChina, Petrobras, Peugeot, Pfizer, Philip Morris, Philips, Pinduoduo, PostNL, PricewaterhouseCoopers, Procter & Gamble, Prosus, Prudential plc, PSA Peugeot Citroen, PwC, Qantas, Qatar Airways, Qualcomm, Rabobank,
  Raytheon, Reckitt Benckiser, Reliance Industries, Renault, Repsol, Research in Motion, Rio Tinto, Rivian, Roche, Rolls-Royce, Rosneft, Royal Bank of Scotland, Royal Dutch Shell, RWE, Ryanair, Sabic, Safran, Sainsbury's, Salesforce, Samsung,
  Samsung Electronics, Sanofi, Santander, SAP, Saudi Aramco, Aramco, Sberbank, Schlumberger, Schneider Electric, Seagate, Shein, Siemens, Siemens Energy, Silicon Valley Bank, Sinopec, SK Hynix, Skoda, Smith & Nephew, SMIC, Snapchat, Societe Generale, Société Générale, SoftBank, Solvay, Sony,
  Southwest Airlines, SpaceX, Spotify, Standard Chartered, Starbucks, Stellantis, STMicroelectronics, Stripe Inc, Subaru, Suzuki, Swatch, Swiss Re, Syngenta, T-Mobile, Takeda, Tata Group, Tata Motors, Tata Steel, Telefonica, Telefónica, Temu, Tencent, Tesco, Tesla,
  Teva, Texas Instruments, Thales, ThyssenKrupp, Thyssenkrupp, TikTok, TomTom, Toshiba, TotalEnergies, Toyota, TSMC, TUI, Tyson Foods, Uber, UBS, UniCredit, Unilever, United Airlines, UnitedHealth, UPS, US Airways, Vale SA, Valero Energy,
  Vattenfall, Verizon, Vestas, Viacom, Vodafone, Volkswagen, Volvo, Walgreens, Walmart, Wal-Mart, Walt Disney, Warner Bros, Waymo, WeWork, Wells Fargo, Western Digital, WhatsApp, Whirlpool, Wipro, Wirecard, Wizz Air, Xerox, Xiaomi, Yahoo, Yandex, Zalando, Zara, ZTE`;

/** Companies and brands that are one name up to the sign at which a reader of words would stop. Phrases, separated by commas. */
export const WORLD_BRANDS = `
  A&W, Abercrombie & Fitch, Air Products & Chemicals, Altice, Applebee's, Arby's, Arnold & Porter, B&M, B&Q, Bang & Olufsen, Barnes & Noble, Bath & Body Works, Bausch & Lomb, BB&T, Bed Bath & Beyond, Ben & Jerry's, BJ's,
  Black & Decker, Bloomingdale's, Booz Allen & Hamilton, Brooks Brothers, Burt's Bees, C&A, Cabela's, Campbell's, Carl's Jr, Carter's, CB&I, Chick-fil-A, Chili's, Christie's, Church & Dwight, Claire's, Crate & Barrel, D&G,
  Denny's, Dick's Sporting Goods, Dillard's, Dolce & Gabbana, Domino's, Domino's Pizza, Dun & Bradstreet, Dunkin', Ernst & Young, F&C, Fisher & Paykel, Gold's Gym, H&M, H&R Block, Hardee's, Haldiram's, Harley-Davidson, Hershey's,
  Hobbycraft, J&J, J.B. Hunt, J. B. Hunt, J.C. Penney, J. C. Penney, J.P. Morgan, J. P. Morgan, J.P. Morgan Chase, J. P. Morgan Chase, Jack Daniel's, Jimmy John's, John Wiley & Sons, Johnson & Johnson, Kahoot!, Kellogg's, Kiehl's, Kohl's,
  Kuehne & Nagel, L&T, Land's End, Lands' End, Larsen & Toubro, Legal & General, Levi's, Lindt & Sprüngli, Lloyd's, Lloyd's of London, Lloyd's Register, Lowe's, M&G, M&S, M&T Bank, Macy's, Mahindra & Mahindra, Marks & Spencer,
  Marsh & McLennan, Marston's, McDonald's, McKinsey & Co, Men's Wearhouse, Morrison's, Moody's, Nando's, Ollie's, OG&E, P&G, P&O, Papa John's, Peet's, Peek & Cloppenburg, PG&E, Pratt & Whitney, Procter & Gamble, Property & Casualty,
  R.J. Reynolds, R. J. Reynolds, Reese's, S.C. Johnson, S. C. Johnson, Sainsbury's, Sam's Club, Scott & Bailey, Simon & Schuster, Smith & Nephew, Smith & Wesson, Smucker's, Sotheby's, Standard & Poor's, Stanley Black & Decker, Starwood, Sullivan & Cromwell, T. Rowe Price,
  TGI Friday's, Tiffany & Co, Trader Joe's, Van Cleef & Arpels, Victoria's Secret, Villeroy & Boch, Wendy's, Williams & Connolly, Wrigley's, Yahoo!, Yum! Brands, Yum!, Zaxby's,
  ING, KBC, adidas, abrdn, bpost, boohoo, congstar, flydubai, flynas, innogy, lululemon, mytheresa, trivago, iRobot, iHeartMedia, iHeart, eToro, eHarmony, easyGroup, flatexDEGIRO, bol.com, CoStar, ThredUp, DuPont,
  Tumblr, Dropbox, Zoom Video, Palantir, Robinhood Markets, Grubhub, Klarna, Revolut, Skype, Foodpanda, Gojek, Tokopedia, Flipkart, Ola Electric, Paytm, Byju's, Jio, SenseTime, Megvii,
  Chanel, Prada, Hermès, Puma SE, Bentley Motors, Lamborghini, Porsche, Mercedes, Vauxhall, Opel, Citroën, Citroen, Dacia, Lexus, Rolex, Pepsi, Nescafé, Lipton, Gillette, Duracell, Carlsberg, Guinness, Smirnoff, Bacardi`;

/** Companies whose names are words, places or persons' names as well: what stands around them must say it. */
export const COMPANIES_LIKE_WORDS = `
  Twitter, YouTube, Instagram, Reddit, Pinterest, Alphabet, Amazon, Apple, Boots, Canon, Caterpillar, Chevron, Citi, Dell, Delta, Gap, Intuit, Meta, Next, Oracle, Orange, Shell, Slack, Snap, Sprint,
  Square, Subway, Target, Visa, Workday, Zoom, Ford, Puma, Sharp, Virgin, Uber, Lilly, Kraft, Total, Vinci, Hermes, Merck, Roche, Linde, Henkel, Safran, Vale, Otto, Continental`;

/** Places that much news tells from, beside those of the world's table and its cities. Phrases, separated by commas. */
export const NEWS_PLACES = `
  Amman, Atlanta, Bangalore, Barcelona, Birmingham, Boston, California, Chicago, Colombo, Dallas, Delhi, Denver, Detroit, Düsseldorf, Edinburgh, Florida, Glasgow, Hamburg, Hollywood, Houston, Las Vegas, Leipzig, Lima,
  Liverpool, Lyon, Manchester, Melbourne, Miami, Minsk, Ontario, Osaka, Perth, Philadelphia, Pretoria, Rotterdam, San Francisco, Santiago, Seattle, Silicon Valley, Sofia, Stuttgart, Sydney, Texas, Toronto, Utrecht, Valencia,
  Vancouver, Wall Street, Washington, Wellington`;
