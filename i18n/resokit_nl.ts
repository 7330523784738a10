<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Resokit</name>
    <message>
        <source>Figures of the wards within the core, shared out by area, and to where they would move had other people drawn the line. How wrong an estimate within one line is comes on top: “Estimate indicators” tells that.</source>
        <translation>Cijfers van de wijken binnen de kern, verdeeld volgens oppervlakte, en tot waar ze zouden verschuiven als andere mensen de lijn getekend hadden. Hoe ver een schatting binnen één lijn ernaast kan zitten, komt daar nog bij: dat zegt “Indicatoren schatten”.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schatting</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>No neighbourhood has drawings by at least {minimum} people that can be used, and from fewer one could tell who drew what. Collect more drawings.</source>
        <translation>Geen enkele buurt heeft bruikbare tekeningen van minstens {minimum} mensen, en bij minder kun je zien wie wat tekende. Verzamel meer tekeningen.</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>Hoe zeker zijn we?</translation>
    </message>
    <message>
        <source>Drawings in it are fictional.</source>
        <translation>De tekeningen erin zijn fictief.</translation>
    </message>
    <message>
        <source>Low and high are the ends between which a figure would probably lie had other people of the same place drawn: in {confidence} of 100 cases. A wide interval asks for more drawings before a decision rests on the figure.</source>
        <translation>Laag en hoog zijn de uiteinden waartussen een cijfer waarschijnlijk zou liggen als andere mensen van dezelfde plek getekend hadden: in {confidence} van de 100 gevallen. Een breed interval vraagt om meer tekeningen voordat een beslissing op het cijfer steunt.</translation>
    </message>
    <message>
        <source>Drawings, row by row</source>
        <translation>Tekeningen, rij per rij</translation>
    </message>
    <message>
        <source>Wards, row by row</source>
        <translation>Wijken, rij per rij</translation>
    </message>
    <message>
        <source>All neighbourhoods</source>
        <translation>Alle buurten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Core (ha)</source>
        <translation>Kern (ha)</translation>
    </message>
    <message>
        <source>Core, low to high (ha)</source>
        <translation>Kern, van laag tot hoog (ha)</translation>
    </message>
    <message>
        <source>Sharpness of the edge</source>
        <translation>Scherpte van de rand</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleiss’ kappa</translation>
    </message>
    <message>
        <source>Mean likeness of two drawings</source>
        <translation>Gemiddelde gelijkenis van twee tekeningen</translation>
    </message>
    <message>
        <source>Most like ward</source>
        <translation>Meest gelijkende wijk</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Sharpness of the edge: 1 is a hard edge, 0 means that there is no core that most share.</source>
        <translation>Scherpte van de rand: 1 is een harde rand, 0 betekent dat er geen kern is die de meesten delen.</translation>
    </message>
    <message>
        <source>Likeness of the core and its ward: 1 where both are the same ground.</source>
        <translation>Gelijkenis van de kern en haar wijk: 1 als beide hetzelfde gebied zijn.</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Niet berekend</translation>
    </message>
    <message>
        <source>From so few drawings one could tell who drew what, or nothing could be made of them.</source>
        <translation>Bij zo weinig tekeningen kun je zien wie wat tekende, of er kon niets van gemaakt worden.</translation>
    </message>
    <message>
        <source>People, or the reason</source>
        <translation>Mensen, of de reden</translation>
    </message>
    <message>
        <source>Marked as left out</source>
        <translation>Aangeduid als weggelaten</translation>
    </message>
    <message>
        <source>The participant did not agree to analysis, or took it back</source>
        <translation>De deelnemer ging niet akkoord met de analyse, of trok dat in</translation>
    </message>
    <message>
        <source>Could not be used (see below)</source>
        <translation>Niet bruikbaar (zie hieronder)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Drawings that were not used</source>
        <translation>Tekeningen die niet gebruikt zijn</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Niet gebruikt omdat</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Tekeningen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Intervals of areas, sharpness and likeness with a ward: bootstrap over people ({replicates} times drawn again with replacement, seed {seed}; percentiles). Ground in doubt: Wilson interval of each share. The ward is the one most like the core of all, also where another would be in a replicate.</source>
        <translation>Intervallen van oppervlakten, scherpte en gelijkenis met een wijk: bootstrap over mensen ({replicates} keer opnieuw getrokken met teruglegging, startgetal {seed}; percentielen). Gebied in twijfel: Wilson-interval van elk aandeel. De wijk is die welke het meest op de kern van iedereen lijkt, ook als dat in een herhaalde trekking een andere zou zijn.</translation>
    </message>
    <message>
        <source>What more drawings would change is read off the curve: the difference shrinks with the root of 1/n - 1/N. It supposes that who draws later would draw as those before. A group that nobody has asked yet can move the edge more.</source>
        <translation>Wat meer tekeningen zouden veranderen, is afgelezen van de kromme: het verschil krimpt met de wortel van 1/n - 1/N. Dat veronderstelt dat wie later tekent, zou tekenen zoals wie al tekende. Een groep die nog niemand bevraagd heeft, kan de rand meer doen verschuiven.</translation>
    </message>
    <message>
        <source>No field tells who drew, so every drawing counts as another person. If some people drew more than once, the intervals are too narrow.</source>
        <translation>Geen enkel veld zegt wie tekende, dus elke tekening telt als een andere persoon. Als sommige mensen meer dan één keer tekenden, zijn de intervallen te smal.</translation>
    </message>
    <message>
        <source>Each group of “{field}” has the same say, and within it each person: shares are of that weight.</source>
        <translation>Elke groep van “{field}” heeft evenveel te zeggen, en daarbinnen elke persoon: de aandelen zijn delen van dat gewicht.</translation>
    </message>
    <message>
        <source>How sure are we (agreement report)</source>
        <translation>Hoe zeker zijn we (verslag over overeenstemming)</translation>
    </message>
    <message>
        <source>agreement,uncertainty,confidence,bootstrap,kappa,saturation,neighbourhood,drawings,outliers</source>
        <translation>overeenstemming,onzekerheid,betrouwbaarheid,bootstrap,kappa,verzadiging,buurt,tekeningen,uitschieters</translation>
    </message>
    <message>
        <source>Tells for each neighbourhood name how far its drawings agree, and how far each figure may be off: the areas of the levels, the sharpness of the edge, the likeness of any two drawings, Fleiss’ kappa, the likeness with the ward that is most like it, ground that another name claims too, and how much more drawings would still change.

Intervals come from drawing the same people again, with replacement, a few hundred times; the same seed gives the same figures. Drawings far from the rest are proposed for a second look, with the reason, and are never removed.

A name that too few people drew is listed and not computed. Drawings marked as left out, and those of participants who did not agree to analysis, are not used.</source>
        <translation>Zegt voor elke buurtnaam hoever de tekeningen overeenstemmen, en hoe ver elk cijfer ernaast kan zitten: de oppervlakten van de niveaus, de scherpte van de rand, de gelijkenis van telkens twee tekeningen, Fleiss’ kappa, de gelijkenis met de wijk die er het meest op lijkt, gebied dat ook een andere naam opeist, en hoeveel meer tekeningen nog zouden veranderen.

De intervallen ontstaan door dezelfde mensen een paar honderd keer opnieuw te trekken, met teruglegging; hetzelfde startgetal geeft dezelfde cijfers. Tekeningen die ver van de rest liggen, worden met de reden voorgesteld om nog eens te bekijken, en nooit verwijderd.

Een naam die te weinig mensen tekenden, wordt vermeld en niet berekend. Tekeningen die als weggelaten zijn aangeduid, en die van deelnemers die niet akkoord gingen met de analyse, worden niet gebruikt.</translation>
    </message>
    <message>
        <source>The polygons that people drew; a workspace&#x27;s drawings or any other layer.</source>
        <translation>De polygonen die mensen tekenden; de tekeningen van een werkmap of een andere laag.</translation>
    </message>
    <message>
        <source>Field with the neighbourhood&#x27;s name</source>
        <translation>Veld met de naam van de buurt</translation>
    </message>
    <message>
        <source>One row and section for each name. Without it all drawings are of one neighbourhood.</source>
        <translation>Eén rij en één onderdeel voor elke naam. Zonder dit veld zijn alle tekeningen van één buurt.</translation>
    </message>
    <message>
        <source>Field that tells who drew</source>
        <translation>Veld dat zegt wie tekende</translation>
    </message>
    <message>
        <source>Several drawings of one person count once, as all they drew together. For a workspace&#x27;s drawings, leave it empty.</source>
        <translation>Meerdere tekeningen van één persoon tellen samen één keer: alles wat die persoon tekende. Laat dit leeg voor de tekeningen van een werkmap.</translation>
    </message>
    <message>
        <source>Field of the groups that get an equal voice</source>
        <translation>Veld met de groepen die een gelijke stem krijgen</translation>
    </message>
    <message>
        <source>Every group weighs the same, however many it has. A field of the layer or, for a workspace&#x27;s drawings, of the participants: age_band, gender, language, relation, years_lived or a group of your own.</source>
        <translation>Elke groep weegt even zwaar, hoe groot ze ook is. Een veld van de laag of, voor de tekeningen van een werkmap, van de deelnemers: age_band, gender, language, relation, years_lived of een eigen groep.</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>The administrative or statistical areas to compare with; they may be in another coordinate reference system.</source>
        <translation>De administratieve of statistische gebieden om mee te vergelijken; ze mogen in een ander coördinatenstelsel staan.</translation>
    </message>
    <message>
        <source>Field with the ward&#x27;s code</source>
        <translation>Veld met de code van de wijk</translation>
    </message>
    <message>
        <source>Codes are text: 36.0 in the layer becomes 36.</source>
        <translation>Codes zijn tekst: 36.0 in de laag wordt 36.</translation>
    </message>
    <message>
        <source>Field with the ward&#x27;s name</source>
        <translation>Veld met de naam van de wijk</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Fields of the wards with counts</source>
        <translation>Velden van de wijken met aantallen</translation>
    </message>
    <message>
        <source>Numbers of people or things, to tell how far an estimate moves with the line.</source>
        <translation>Aantallen mensen of dingen, om te zeggen hoe ver een schatting met de lijn verschuift.</translation>
    </message>
    <message>
        <source>Rates of the wards</source>
        <translation>Verhoudingen van de wijken</translation>
    </message>
    <message>
        <source>Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people, or percentage % count.</source>
        <translation>Paren van velden, met een puntkomma ertussen: teller/noemer, zoals aged_70/people, of percentage % aantal.</translation>
    </message>
    <message>
        <source>Least number of drawings</source>
        <translation>Minimumaantal tekeningen</translation>
    </message>
    <message>
        <source>A name with fewer is not computed, because one could tell who drew what. Never under 3.</source>
        <translation>Een naam met minder wordt niet berekend, omdat je dan kunt zien wie wat tekende. Nooit minder dan 3.</translation>
    </message>
    <message>
        <source>Number of times people are drawn again</source>
        <translation>Aantal keren dat mensen opnieuw getrokken worden</translation>
    </message>
    <message>
        <source>More take longer and make the ends of the intervals steadier.</source>
        <translation>Meer keren duurt langer en maakt de uiteinden van de intervallen stabieler.</translation>
    </message>
    <message>
        <source>Confidence of the intervals (percent)</source>
        <translation>Betrouwbaarheid van de intervallen (procent)</translation>
    </message>
    <message>
        <source>How often an interval should hold the truth.</source>
        <translation>Hoe vaak een interval de waarheid moet bevatten.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startgetal</translation>
    </message>
    <message>
        <source>The same number gives the same figures again.</source>
        <translation>Hetzelfde getal geeft opnieuw dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Agreement by name</source>
        <translation>Overeenstemming per naam</translation>
    </message>
    <message>
        <source>A table with a row for each name; a name that is not computed says why.</source>
        <translation>Een tabel met een rij voor elke naam; een naam die niet berekend is, zegt waarom.</translation>
    </message>
    <message>
        <source>Figures within the core</source>
        <translation>Cijfers binnen de kern</translation>
    </message>
    <message>
        <source>A table with a row for each name and figure, where fields of the wards are given.</source>
        <translation>Een tabel met een rij voor elke naam en elk cijfer, als er velden van de wijken opgegeven zijn.</translation>
    </message>
    <message>
        <source>Figures are of wards, and no wards are given. Give the wards too.</source>
        <translation>Cijfers zijn van wijken, en er zijn geen wijken opgegeven. Geef ook de wijken op.</translation>
    </message>
    <message>
        <source>{times} times as large as the median drawing</source>
        <translation>{times} keer zo groot als de mediane tekening</translation>
    </message>
    <message>
        <source>{times} times as small as the median drawing</source>
        <translation>{times} keer zo klein als de mediane tekening</translation>
    </message>
    <message>
        <source>its middle lies {times} radii of the median drawing away from the others</source>
        <translation>haar midden ligt {times} keer de straal van de mediane tekening van de andere tekeningen vandaan</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Alle tekeningen</translation>
    </message>
    <message>
        <source>People: {people}. Drawings: {drawings}. What one person drew counts once.</source>
        <translation>Mensen: {people}. Tekeningen: {drawings}. Wat één persoon tekende, telt één keer.</translation>
    </message>
    <message>
        <source>The {groups} groups have the same say. So weighed, these people tell as much as {effective} people of the same weight would.</source>
        <translation>De {groups} groepen hebben evenveel te zeggen. Zo gewogen zeggen deze mensen evenveel als {effective} mensen met hetzelfde gewicht zouden doen.</translation>
    </message>
    <message>
        <source>Groups with fewer than {fewest} people: {number}. A line may show what one person drew: this result is for the team only. Join groups, or compare without them.</source>
        <translation>Groepen met minder dan {fewest} mensen: {number}. Een lijn kan tonen wat één persoon tekende: dit resultaat is alleen voor het team. Voeg groepen samen, of vergelijk zonder groepen.</translation>
    </message>
    <message>
        <source>There is no core: no ground is in at least half of the drawings.</source>
        <translation>Er is geen kern: geen gebied ligt in minstens de helft van de tekeningen.</translation>
    </message>
    <message>
        <source>The core, which at least half include, covers {area} ha; had other people drawn, probably {low} to {high} ha. On {doubt} ha it could go either way whether half would include it.</source>
        <translation>De kern, die minstens de helft erbij rekent, beslaat {area} ha; als andere mensen getekend hadden, waarschijnlijk {low} tot {high} ha. Voor {doubt} ha kan het nog beide kanten op of de helft ze erbij zou rekenen.</translation>
    </message>
    <message>
        <source>Included by at least (%)</source>
        <translation>Erbij gerekend door minstens (%)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Oppervlakte (m²)</translation>
    </message>
    <message>
        <source>Low (m²)</source>
        <translation>Laag (m²)</translation>
    </message>
    <message>
        <source>High (m²)</source>
        <translation>Hoog (m²)</translation>
    </message>
    <message>
        <source>Area without groups (m²)</source>
        <translation>Oppervlakte zonder groepen (m²)</translation>
    </message>
    <message>
        <source>The union of all drawings covers {union} m².</source>
        <translation>De unie van alle tekeningen beslaat {union} m².</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Oppervlakte (ha)</translation>
    </message>
    <message>
        <source>The levels, and how far they may be off.</source>
        <translation>De niveaus, en hoe ver ze ernaast kunnen zitten.</translation>
    </message>
    <message>
        <source>Included by at least (% of the people)</source>
        <translation>Erbij gerekend door minstens (% van de mensen)</translation>
    </message>
    <message>
        <source>How much ground so many include, from {first} % up: a steep line is a vague edge.</source>
        <translation>Hoeveel gebied zo velen erbij rekenen, vanaf {first} %: een steile lijn is een vage rand.</translation>
    </message>
    <message>
        <source>Too few people drew to tell how much more drawings would change.</source>
        <translation>Er tekenden te weinig mensen om te zeggen hoeveel meer tekeningen zouden veranderen.</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would move little: about {expected} % of the core would change ({low} to {high} %).</source>
        <translation>Met {more} tekeningen meer zou de rand weinig verschuiven: ongeveer {expected} % van de kern zou veranderen ({low} tot {high} %).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge could still move: about {expected} % of the core would change ({low} to {high} %).</source>
        <translation>Met {more} tekeningen meer zou de rand nog kunnen verschuiven: ongeveer {expected} % van de kern zou veranderen ({low} tot {high} %).</translation>
    </message>
    <message>
        <source>How like the core of all {people} people the core of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.</source>
        <translation>Hoe sterk de kern van minder mensen, willekeurig gekozen, al lijkt op de kern van alle {people} mensen: 1 is dezelfde. De strook bevat negen van de tien keuzes.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>Area included by at least 75 % over that by at least 25 %; 1 is a hard edge.</source>
        <translation>Oppervlakte die minstens 75 % erbij rekent, gedeeld door die van minstens 25 %; 1 is een harde rand.</translation>
    </message>
    <message>
        <source>Intersection over union of every two people; 1 where all drew the same.</source>
        <translation>Doorsnede gedeeld door unie van telkens twee mensen; 1 als iedereen hetzelfde tekende.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, 1 is whole. It depends on the ground it is judged on: {window} ha, the union of what {people} people drew, without drawings far from the rest.</source>
        <translation>Overeenstemming boven toeval, 1 is volledig. Ze hangt af van het gebied waarop ze beoordeeld wordt: {window} ha, de unie van wat {people} mensen tekenden, zonder tekeningen die ver van de rest liggen.</translation>
    </message>
    <message>
        <source>Most like the core is the ward {ward}: intersection over union {iou}, probably {low} to {high}.</source>
        <translation>Het meest op de kern lijkt de wijk {ward}: doorsnede gedeeld door unie {iou}, waarschijnlijk {low} tot {high}.</translation>
    </message>
    <message>
        <source>Ground that at least {share} % of the people of both names include: {claims}.</source>
        <translation>Gebied dat minstens {share} % van de mensen van beide namen erbij rekent: {claims}.</translation>
    </message>
    <message>
        <source>Look at these drawings again; they are used like all others. Mark one as left out only where it is a slip of the pen, not because it differs.</source>
        <translation>Bekijk deze tekeningen nog eens; ze worden gebruikt zoals alle andere. Duid er een alleen aan als weggelaten waar het een uitschieter van de pen is, niet omdat ze afwijkt.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Far from the rest, because</source>
        <translation>Ver van de rest, omdat</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Geannuleerd; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is a bug in Resokit, not something you did ({error}). The log panel “Resokit” has the details to report.</source>
        <translation>Dit is een fout in Resokit, niet iets wat je zelf deed ({error}). In het logpaneel “Resokit” staan de details om te melden.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkmap</translation>
    </message>
    <message>
        <source>The .gpkg file of the workspace.</source>
        <translation>Het .gpkg-bestand van de werkmap.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-bestanden (*.html)</translation>
    </message>
    <message>
        <source>A page that says what was done, row by row where something was wrong.</source>
        <translation>Een pagina die zegt wat er gedaan is, rij per rij waar er iets mis was.</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}: {reason}. Choose another place for it. Nothing was changed.</source>
        <translation>Het verslag kan niet naar {file} geschreven worden: {reason}. Kies er een andere plaats voor. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No block is included by so many: the most that any reaches is {most} %. Ask for a lower threshold.</source>
        <translation>Geen enkel huizenblok wordt door zo velen erbij gerekend: het hoogste dat een huizenblok haalt, is {most} %. Vraag een lagere drempel.</translation>
    </message>
    <message>
        <source>{blocks} blocks, together {area} m², are included by at least {threshold} % of {voices} people: the share of people who include a place, on the average over the ground of the block.</source>
        <translation>{blocks} huizenblokken, samen {area} m², worden door minstens {threshold} % van {voices} mensen erbij gerekend: het aandeel mensen dat een plek erbij rekent, gemiddeld over de oppervlakte van het huizenblok.</translation>
    </message>
    <message>
        <source>The lived neighbourhood and the wards</source>
        <translation>De beleefde buurt en de wijken</translation>
    </message>
    <message>
        <source>Lived neighbourhood</source>
        <translation>Beleefde buurt</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevolking</translation>
    </message>
    <message>
        <source>{layer}, row by row</source>
        <translation>{layer}, rij per rij</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message>
        <source>Level of {threshold} %</source>
        <translation>Niveau van {threshold} %</translation>
    </message>
    <message>
        <source>{area} m², in {wards} wards; {outside} m² of it ({share} %) in no ward.</source>
        <translation>{area} m², in {wards} wijken; daarvan ligt {outside} m² ({share} %) in geen enkele wijk.</translation>
    </message>
    <message>
        <source>What lies in no ward is in {parts} parts, the largest of {area} m².</source>
        <translation>Wat in geen enkele wijk ligt, bestaat uit {parts} delen, het grootste van {area} m².</translation>
    </message>
    <message>
        <source>People who live in it: {people}; of them in no ward: {outside}.</source>
        <translation>Mensen die er wonen: {people}; daarvan in geen enkele wijk: {outside}.</translation>
    </message>
    <message>
        <source>Not counted, because the layer of where people live has nothing there: {wards}. Whether nobody lives there, or the layer stops before, it does not say.</source>
        <translation>Niet geteld, omdat de laag van waar mensen wonen daar niets heeft: {wards}. Of er niemand woont, of de laag eerder ophoudt, zegt ze niet.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>People in both</source>
        <translation>Mensen in beide</translation>
    </message>
    <message>
        <source>Of the people of the neighbourhood (%)</source>
        <translation>Van de mensen van de buurt (%)</translation>
    </message>
    <message>
        <source>Of the people of the ward (%)</source>
        <translation>Van de mensen van de wijk (%)</translation>
    </message>
    <message>
        <source>{ward} ({inside} % in, {outside} % out)</source>
        <translation>{ward} ({inside} % erin, {outside} % erbuiten)</translation>
    </message>
    <message>
        <source>Its boundary divides: {wards}.</source>
        <translation>Haar grens verdeelt: {wards}.</translation>
    </message>
    <message>
        <source>Shared (m²)</source>
        <translation>Gedeeld (m²)</translation>
    </message>
    <message>
        <source>Of the neighbourhood (%)</source>
        <translation>Van de buurt (%)</translation>
    </message>
    <message>
        <source>Of the ward (%)</source>
        <translation>Van de wijk (%)</translation>
    </message>
    <message>
        <source>Likeness (intersection over union)</source>
        <translation>Gelijkenis (doorsnede gedeeld door vereniging)</translation>
    </message>
    <message>
        <source>The ward lies</source>
        <translation>Ligging van de wijk</translation>
    </message>
    <message>
        <source>whole inside</source>
        <translation>helemaal erin</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>aan beide kanten</translation>
    </message>
    <message>
        <source>just touched</source>
        <translation>net geraakt</translation>
    </message>
    <message>
        <source>How far its boundary runs from that of a ward, measured both ways:</source>
        <translation>Hoe ver haar grens van die van een wijk loopt, in beide richtingen gemeten:</translation>
    </message>
    <message>
        <source>On the average (m)</source>
        <translation>Gemiddeld (m)</translation>
    </message>
    <message>
        <source>95 % of it within (m)</source>
        <translation>95 % ervan binnen (m)</translation>
    </message>
    <message>
        <source>At most (m)</source>
        <translation>Hoogstens (m)</translation>
    </message>
    <message>
        <source>A ward lies whole inside from 99 % of its ground on, and is just touched up to 1 %: lines are drawn by hand.</source>
        <translation>Een wijk ligt helemaal erin vanaf 99 % van haar oppervlakte, en is net geraakt tot 1 %: lijnen worden met de hand getekend.</translation>
    </message>
    <message>
        <source>Distances between boundaries are measured at every corner and at points at most {step} m apart, for wards with an intersection over union of at least {least}; the largest may be half a step short.</source>
        <translation>Afstanden tussen grenzen worden gemeten op elke hoek en op punten die hoogstens {step} m uit elkaar liggen, voor wijken met een doorsnede gedeeld door unie van minstens {least}; de grootste afstand kan een halve stap te klein zijn.</translation>
    </message>
    <message>
        <source>People are counted at their points, or spread evenly over their polygons. Counts are rounded, and shares are made of rounded counts.</source>
        <translation>Mensen worden geteld op hun punten, of gelijkmatig verspreid over hun polygonen. Aantallen zijn afgerond, en aandelen zijn berekend uit afgeronde aantallen.</translation>
    </message>
    <message>
        <source>“&lt;” stands for few people, too few to tell how many.</source>
        <translation>“&lt;” staat voor weinig mensen, te weinig om te zeggen hoeveel.</translation>
    </message>
    <message>
        <source>“x” stands for a number that is not told: with the ward&#x27;s own it would tell of the few people who live only in one of the two.</source>
        <translation>“x” staat voor een aantal dat niet getoond wordt: samen met dat van de wijk zelf zou het iets verraden over de weinige mensen die maar in een van de twee wonen.</translation>
    </message>
    <message>
        <source>Compare with wards</source>
        <translation>Vergelijken met wijken</translation>
    </message>
    <message>
        <source>neighbourhood,ward,district,overlap,share,intersection,jaccard,hausdorff,population,block</source>
        <translation>buurt,wijk,stadsdeel,overlap,aandeel,doorsnede,jaccard,hausdorff,bevolking,huizenblok</translation>
    </message>
    <message>
        <source>Lays the lived neighbourhood over the wards and tells, for each ward that it touches, how much ground they share: which part of the neighbourhood lies in the ward, which part of the ward lies in the neighbourhood, and how alike the two are (intersection over union, 1 where they are the same). Shares are 0 to 1. The report also tells how much of the neighbourhood lies in no ward, which wards its boundary divides, and how far its boundary runs from theirs.

With a population, it tells the same of the people who live there. Small numbers are not told.

With the drawings, each is compared on its own, in a table without shapes, participants or the order of the rows; and with blocks too, the blocks that enough people include become one shape, with streets for edges.</source>
        <translation>Legt de beleefde buurt over de wijken en zegt voor elke wijk die ze raakt hoeveel oppervlakte ze delen: welk deel van de buurt in de wijk ligt, welk deel van de wijk in de buurt ligt, en hoe sterk de twee op elkaar lijken (doorsnede gedeeld door unie, 1 als ze gelijk zijn). Aandelen gaan van 0 tot 1. Het verslag zegt ook hoeveel van de buurt in geen enkele wijk ligt, welke wijken haar grens verdeelt, en hoe ver haar grens van die van de wijken loopt.

Met een bevolking zegt het hetzelfde over de mensen die er wonen. Kleine aantallen worden niet getoond.

Met de tekeningen wordt elke tekening apart vergeleken, in een tabel zonder vormen, deelnemers of de volgorde van de rijen; en met ook huizenblokken worden de huizenblokken die genoeg mensen erbij rekenen één vorm, met straten als rand.</translation>
    </message>
    <message>
        <source>The levels that “Lived neighbourhood” made, or any other polygons.</source>
        <translation>De niveaus die “Beleefde buurt” maakte, of andere polygonen.</translation>
    </message>
    <message>
        <source>The administrative or statistical areas; they may be in another coordinate reference system.</source>
        <translation>De administratieve of statistische gebieden; ze mogen in een ander coördinatenstelsel staan.</translation>
    </message>
    <message>
        <source>Neighbourhood and wards</source>
        <translation>Buurt en wijken</translation>
    </message>
    <message>
        <source>A table with a row for each neighbourhood feature and ward that it touches.</source>
        <translation>Een tabel met een rij voor elk object van de buurt en elke wijk die het raakt.</translation>
    </message>
    <message>
        <source>Each drawing on its own</source>
        <translation>Elke tekening apart</translation>
    </message>
    <message>
        <source>A table with a row for each drawing and ward: shares in whole percents, no shapes, no participants. Wards that fewer than three drawings touch are joined without a name.</source>
        <translation>Een tabel met een rij voor elke tekening en wijk: aandelen in hele procenten, geen vormen, geen deelnemers. Wijken die door minder dan drie tekeningen geraakt worden, zijn samengevoegd zonder naam.</translation>
    </message>
    <message>
        <source>Blocks that enough people include</source>
        <translation>Huizenblokken die genoeg mensen erbij rekenen</translation>
    </message>
    <message>
        <source>One shape of whole blocks, in the coordinate reference system of the blocks.</source>
        <translation>Eén vorm van hele huizenblokken, in het coördinatenstelsel van de huizenblokken.</translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation>Waar mensen wonen</translation>
    </message>
    <message>
        <source>Points such as addresses, or polygons such as blocks or a grid, with a number of people each. Those of a polygon are spread evenly over it.</source>
        <translation>Punten zoals adressen, of polygonen zoals huizenblokken of een raster, elk met een aantal mensen. Die van een polygoon worden er gelijkmatig over verspreid.</translation>
    </message>
    <message>
        <source>Field with the number of people</source>
        <translation>Veld met het aantal mensen</translation>
    </message>
    <message>
        <source>Needed where you say where people live.</source>
        <translation>Nodig als je zegt waar mensen wonen.</translation>
    </message>
    <message>
        <source>What people drew, for the table of each drawing and for the blocks; from three people on. A workspace&#x27;s drawings or any other layer.</source>
        <translation>Wat mensen tekenden, voor de tabel van elke tekening en voor de huizenblokken; vanaf drie mensen. De tekeningen van een werkmap of een andere laag.</translation>
    </message>
    <message>
        <source>Several drawings of one person count once in the blocks. For a workspace&#x27;s drawings, leave it empty.</source>
        <translation>Meerdere tekeningen van één persoon tellen één keer in de huizenblokken. Laat dit leeg voor de tekeningen van een werkmap.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Huizenblokken</translation>
    </message>
    <message>
        <source>Building blocks, or other small areas, to build the neighbourhood of.</source>
        <translation>Huizenblokken, of andere kleine gebieden, om de buurt mee op te bouwen.</translation>
    </message>
    <message>
        <source>Threshold for blocks (percent)</source>
        <translation>Drempel voor huizenblokken (procent)</translation>
    </message>
    <message>
        <source>A block is in where at least that share of the people include it, on the average over its ground. 0 takes every block that anyone includes some of.</source>
        <translation>Een huizenblok hoort erbij als minstens dat aandeel van de mensen het erbij rekent, gemiddeld over zijn oppervlakte. 0 neemt elk huizenblok waarvan iemand een stuk erbij rekent.</translation>
    </message>
    <message>
        <source>These are the drawings of a workspace, and one by one they would tell who drew what. Give them as drawings, for a table of each without its shape, and a lived neighbourhood made of them here.</source>
        <translation>Dit zijn de tekeningen van een werkmap, en één voor één zouden ze verraden wie wat tekende. Geef ze op als tekeningen, voor een tabel van elke tekening zonder haar vorm, en geef hier een beleefde buurt op die ervan gemaakt is.</translation>
    </message>
    <message>
        <source>To compare each drawing on its own, give the layer of the drawings.</source>
        <translation>Geef de laag van de tekeningen op om elke tekening apart te vergelijken.</translation>
    </message>
    <message>
        <source>To build the neighbourhood of blocks, give the layers of the drawings and of the blocks.</source>
        <translation>Geef de lagen van de tekeningen en van de huizenblokken op om de buurt uit huizenblokken op te bouwen.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkmap</translation>
    </message>
    <message>
        <source>Makes an empty workspace: a GeoPackage with all tables, a project with forms and styles that shows it, and a separate file for names and contacts that is never printed or exported.</source>
        <translation>Maakt een lege werkmap: een GeoPackage met alle tabellen, een project met formulieren en stijlen om die te tonen, en een apart bestand voor namen en contactgegevens dat nooit wordt afgedrukt of geëxporteerd.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Where the workspace is made. A folder that does not exist yet is made too.</source>
        <translation>Waar de werkmap gemaakt wordt. Een map die nog niet bestaat, wordt ook gemaakt.</translation>
    </message>
    <message>
        <source>What the workspace and its files are called, for instance the neighbourhood&#x27;s name.</source>
        <translation>Hoe de werkmap en haar bestanden heten, bijvoorbeeld de naam van de buurt.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Coördinatenstelsel</translation>
    </message>
    <message>
        <source>A projected system in metres; everything that is imported is brought into it.</source>
        <translation>Een geprojecteerd stelsel in meter; alles wat geïmporteerd wordt, wordt naar dit stelsel omgezet.</translation>
    </message>
    <message>
        <source>The language of the workspace: its layers, forms and maps. Code en, nl or fr.</source>
        <translation>De taal van de werkmap: van de lagen, de formulieren en de kaarten. Code en, nl of fr.</translation>
    </message>
    <message>
        <source>No folder is given. Choose where the workspace is made.</source>
        <translation>Er is geen map opgegeven. Kies waar de werkmap gemaakt wordt.</translation>
    </message>
    <message>
        <source>The workspace is {file}. Open {project} to work in it.</source>
        <translation>De werkmap is {file}. Open {project} om erin te werken.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demowerkmap</translation>
    </message>
    <message>
        <source>Makes a workspace to try everything on: real streets, blocks, quartiers and figures of Schaerbeek, with fictional residents, drawings, key figures and organisations. It needs no internet.</source>
        <translation>Maakt een werkmap om alles op uit te proberen: echte straten, huizenblokken, wijken en cijfers van Schaarbeek, met fictieve bewoners, tekeningen, sleutelfiguren en organisaties. Internet is niet nodig.</translation>
    </message>
    <message>
        <source>An empty or new folder.</source>
        <translation>Een lege of nieuwe map.</translation>
    </message>
    <message>
        <source>The language of the workspace and of its fictional texts.</source>
        <translation>De taal van de werkmap en van de fictieve teksten erin.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one for the demo.</source>
        <translation>De map {folder} is niet leeg. Kies een nieuwe voor de demo.</translation>
    </message>
    <message>
        <source>Two outputs would go into {file}. Give each a file of its own.</source>
        <translation>Twee resultaten zouden in {file} terechtkomen. Geef elk een eigen bestand.</translation>
    </message>
    <message>
        <source>{file} is what is read here, so nothing is written over it. Choose another file for the output.</source>
        <translation>{file} wordt hier gelezen, dus daar wordt niet overheen geschreven. Kies een ander bestand voor de uitvoer.</translation>
    </message>
    <message>
        <source>{file} belongs to a workspace, so nothing is written over it. Choose another file for the output.</source>
        <translation>{file} hoort bij een werkmap, dus daar wordt niet overheen geschreven. Kies een ander bestand voor de uitvoer.</translation>
    </message>
    <message>
        <source>Estimate indicators</source>
        <translation>Indicatoren schatten</translation>
    </message>
    <message>
        <source>neighbourhood,ward,indicator,estimate,areal interpolation,dasymetric,population,rate</source>
        <translation>buurt,wijk,indicator,schatting,oppervlakte-interpolatie,dasymetrisch,bevolking,verhouding</translation>
    </message>
    <message>
        <source>Estimates figures that are known for wards for the lived neighbourhood. A count is shared out by the part of the ward&#x27;s ground that lies in the neighbourhood, or by what stands there (addresses, buildings, blocks). A rate is the estimate of its numerator divided by that of its denominator, from 0 to 1. A median or mean without weights is not estimated: the range of the wards is told instead.

low and high are where the figure lies with the confidence asked for; how wrong estimates are is learnt from wards next to each other. bound_low and bound_high hold however people are spread inside the wards. Missing and secret figures make a range, never a zero. Small counts are not told.</source>
        <translation>Schat cijfers die voor wijken bekend zijn voor de beleefde buurt. Een aantal wordt verdeeld volgens het deel van de oppervlakte van de wijk dat in de buurt ligt, of volgens wat er staat (adressen, gebouwen, huizenblokken). Een verhouding is de schatting van haar teller gedeeld door die van haar noemer, van 0 tot 1. Een mediaan of een gemiddelde zonder gewichten wordt niet geschat: in de plaats daarvan wordt het bereik van de wijken getoond.

Tussen low en high (laag en hoog) ligt het cijfer met de gevraagde betrouwbaarheid; hoe ver schattingen ernaast zitten, wordt geleerd uit wijken die naast elkaar liggen. De grenzen bound_low en bound_high gelden hoe de mensen ook verspreid wonen binnen de wijken. Ontbrekende en geheime cijfers geven een bereik, nooit een nul. Kleine aantallen worden niet getoond.</translation>
    </message>
    <message>
        <source>Wards with figures</source>
        <translation>Wijken met cijfers</translation>
    </message>
    <message>
        <source>The areas with a field for each figure; “Wards with indicators” makes such a layer of a workspace. A field “…_status” beside one says whether its values are ok, censored or missing; over an empty or not_applicable one sums may pass.</source>
        <translation>De gebieden met een veld voor elk cijfer; “Wijken met indicatoren” maakt zo&#x27;n laag van een werkmap. Een veld “…_status” ernaast zegt of de waarden ok, censored (geheim) of missing (ontbrekend) zijn; over een empty (niets te tellen) of not_applicable (niet van toepassing) mogen sommen heen stappen.</translation>
    </message>
    <message>
        <source>Names the wards in the table and the report; each code stands in one row.</source>
        <translation>Noemt de wijken in de tabel en het verslag; elke code staat in één rij.</translation>
    </message>
    <message>
        <source>Fields with counts</source>
        <translation>Velden met aantallen</translation>
    </message>
    <message>
        <source>Numbers that can be added up, such as people or households.</source>
        <translation>Getallen die opgeteld mogen worden, zoals mensen of huishoudens.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Verhoudingen</translation>
    </message>
    <message>
        <source>Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people. For a field that holds percentages of a count write percentage % count. Write (ratio) behind a pair whose numerator is no part of its denominator, such as cars/households (ratio).</source>
        <translation>Paren van velden, met een puntkomma ertussen: teller/noemer, zoals aged_70/people. Schrijf voor een veld dat percentages van een aantal bevat percentage % aantal. Schrijf (ratio) achter een paar waarvan de teller geen deel is van de noemer, zoals cars/households (ratio).</translation>
    </message>
    <message>
        <source>Fields that cannot be added up</source>
        <translation>Velden die niet optelbaar zijn</translation>
    </message>
    <message>
        <source>Such as medians: not estimated, but told ward by ward, with their range.</source>
        <translation>Zoals medianen: niet geschat, maar wijk per wijk getoond, met hun bereik.</translation>
    </message>
    <message>
        <source>May be left empty: then it is the level, or the number of the row.</source>
        <translation>Mag leeg blijven: dan is het het niveau, of het nummer van de rij.</translation>
    </message>
    <message>
        <source>What tells where people live</source>
        <translation>Wat zegt waar mensen wonen</translation>
    </message>
    <message>
        <source>Addresses, buildings, blocks or a population grid. Polygons without a weight count by their ground or by their edge, whichever fits the wards better. A ward in which there are none is shared out by area.</source>
        <translation>Adressen, gebouwen, huizenblokken of een bevolkingsraster. Polygonen zonder gewicht tellen volgens hun oppervlakte of hun omtrek, al naargelang wat het best bij de wijken past. Een wijk waarin er geen liggen, wordt verdeeld volgens oppervlakte.</translation>
    </message>
    <message>
        <source>Field with its weight</source>
        <translation>Veld met het gewicht ervan</translation>
    </message>
    <message>
        <source>Such as dwellings or people. May be left empty.</source>
        <translation>Zoals woningen of mensen. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schattingen</translation>
    </message>
    <message>
        <source>A table with a row for each neighbourhood and figure.</source>
        <translation>Een tabel met een rij voor elke buurt en elk cijfer.</translation>
    </message>
    <message>
        <source>Least count that is told</source>
        <translation>Kleinste aantal dat getoond wordt</translation>
    </message>
    <message>
        <source>A count from 1 up to under this is not told, and one that is secret is taken to be under it. Where a workspace asks for more, 5 means what it asks for.</source>
        <translation>Een aantal vanaf 1 en kleiner dan dit wordt niet getoond, en van een geheim aantal wordt aangenomen dat het kleiner is dan dit. Als een werkmap meer vraagt, staat 5 voor wat zij vraagt.</translation>
    </message>
    <message>
        <source>Confidence (percent)</source>
        <translation>Betrouwbaarheid (procent)</translation>
    </message>
    <message>
        <source>In so many of a hundred estimates the figure is to lie between low and high.</source>
        <translation>In zoveel van de honderd schattingen moet het cijfer tussen low en high (laag en hoog) liggen.</translation>
    </message>
    <message>
        <source>There is nothing to estimate. Choose fields with counts, write rates, or choose others.</source>
        <translation>Er is niets te schatten. Kies velden met aantallen, schrijf verhoudingen, of kies andere velden.</translation>
    </message>
    <message>
        <source>{layer} has codes that stand in more than one row, so that figures would count twice: {codes}; the rows are in brackets. Choose another field, or dissolve the wards first.</source>
        <translation>{layer} heeft codes die in meer dan één rij staan, zodat cijfers dubbel zouden tellen: {codes}; de rijen staan tussen haakjes. Kies een ander veld, of voeg eerst de stukken van de wijken samen.</translation>
    </message>
    <message>
        <source>Figures estimated for the lived neighbourhood</source>
        <translation>Cijfers geschat voor de beleefde buurt</translation>
    </message>
    <message>
        <source>The figures of wards, as they would be for the lived neighbourhood. They are estimates: in {confidence} of 100 cases the figure lies in the first range, and in the second it lies however people are spread inside the wards. Where a ward&#x27;s own figure is missing or secret, there are only ranges.</source>
        <translation>De cijfers van wijken, zoals ze voor de beleefde buurt zouden zijn. Het zijn schattingen: in {confidence} van de 100 gevallen ligt het cijfer in het eerste bereik, en in het tweede ligt het hoe de mensen ook verspreid wonen binnen de wijken. Waar het eigen cijfer van een wijk ontbreekt of geheim is, zijn er alleen bereiken.</translation>
    </message>
    <message>
        <source>{share} % of its ground lies in wards.</source>
        <translation>{share} % van haar oppervlakte ligt in wijken.</translation>
    </message>
    <message>
        <source>Lies from … to … ({confidence} %)</source>
        <translation>Ligt van … tot … ({confidence} %)</translation>
    </message>
    <message>
        <source>Lies for certain from … to …</source>
        <translation>Ligt zeker van … tot …</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>“{figure}” cannot be added up, so it is told for each ward:</source>
        <translation>“{figure}” is niet optelbaar en wordt dus voor elke wijk apart getoond:</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Part of the ward inside (%)</source>
        <translation>Deel van de wijk erin (%)</translation>
    </message>
    <message>
        <source>A count is the sum over the wards of its value times the part of the ward that is taken to lie in the neighbourhood. How wrong such estimates are was seen by estimating wards from the sum of two neighbours, {pairs} pairs in all. The certain range holds however people are spread inside the wards. Counts on this page are rounded to {rounding}, ranges outward.</source>
        <translation>Een aantal is de som over de wijken van de waarde maal het deel van de wijk waarvan aangenomen wordt dat het in de buurt ligt. Hoe ver zulke schattingen ernaast zitten, is nagegaan door wijken te schatten uit de som van twee buurwijken, {pairs} paren in totaal. Het zekere bereik geldt hoe de mensen ook verspreid wonen binnen de wijken. Aantallen op deze pagina zijn afgerond op {rounding}, bereiken naar buiten toe.</translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation>Verdeeld volgens</translation>
    </message>
    <message>
        <source>Mean error of pairs, in units of their spread</source>
        <translation>Gemiddelde fout van de paren, in eenheden van hun spreiding</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>By area the wards would have come out better: look whether the other layer is complete.</source>
        <translation>Volgens oppervlakte zouden de wijken beter uitgekomen zijn: kijk na of de andere laag volledig is.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Threshold (%)</source>
        <translation>Drempel (%)</translation>
    </message>
    <message>
        <source>On maps</source>
        <translation>Op kaarten</translation>
    </message>
    <message>
        <source>Likeness (IoU)</source>
        <translation>Gelijkenis (IoU)</translation>
    </message>
    <message>
        <source>In the neighbourhood and in the wards</source>
        <translation>In de buurt en in de wijken</translation>
    </message>
    <message>
        <source>Only in the neighbourhood</source>
        <translation>Alleen in de buurt</translation>
    </message>
    <message>
        <source>Only in the wards</source>
        <translation>Alleen in de wijken</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Aandeel (%)</translation>
    </message>
    <message>
        <source>Figures of the wards, and estimates for the neighbourhood</source>
        <translation>Cijfers van de wijken, en schattingen voor de buurt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Laag – hoog</translation>
    </message>
    <message>
        <source>Export a result</source>
        <translation>Resultaat exporteren</translation>
    </message>
    <message>
        <source>export,result,neighbourhood,GeoPackage,GeoJSON,CSV,Excel,xlsx</source>
        <translation>exporteren,resultaat,buurt,GeoPackage,GeoJSON,CSV,Excel,xlsx</translation>
    </message>
    <message>
        <source>Writes a lived neighbourhood that was kept in a workspace to a file, with how it was made.

A GeoPackage has its line, its levels, the agreement of the drawings, the difference with the wards, the wards with their shares, the estimates and the recipe. GeoJSON has the levels, in WGS 84. CSV has the table of the wards. A workbook (.xlsx) has sheets of wards, estimates and recipe.

What goes into the folder “exports” of a workspace may be given away: there are no levels and no ground in it that would tell what one person drew, and a result for the team only is refused. Any other folder is for the team.</source>
        <translation>Schrijft een beleefde buurt die in een werkmap bewaard is naar een bestand, met hoe ze gemaakt is.

Een GeoPackage bevat haar lijn, haar niveaus, de overeenstemming van de tekeningen, het verschil met de wijken, de wijken met hun aandelen, de schattingen en het recept. GeoJSON bevat de niveaus, in WGS 84. CSV bevat de tabel van de wijken. Een Excel-bestand (.xlsx) heeft werkbladen met wijken, schattingen en recept.

Wat naar de map “exports” van een werkmap gaat, mag doorgegeven worden: er zitten geen niveaus en geen gebied in die zouden verraden wat één persoon tekende, en een resultaat dat alleen voor het team is, wordt geweigerd. Elke andere map is voor het team.</translation>
    </message>
    <message>
        <source>The name under which it was kept, which takes the newest of that name, or its key; empty takes the newest of all.</source>
        <translation>De naam waaronder ze bewaard is (dan de nieuwste met die naam), of haar sleutel; leeg neemt de allernieuwste.</translation>
    </message>
    <message>
        <source>Level of the wards</source>
        <translation>Niveau van de wijken</translation>
    </message>
    <message>
        <source>The level of the wards that it is laid beside; empty takes the one with the most figures.</source>
        <translation>Het niveau van de wijken waar ze naast gelegd wordt; leeg neemt het niveau met de meeste cijfers.</translation>
    </message>
    <message>
        <source>Wards beside it</source>
        <translation>Wijken ernaast</translation>
    </message>
    <message>
        <source>Codes of wards with commas between them, for the difference and for the figures of the wards; empty takes those that it touches.</source>
        <translation>Codes van wijken met komma&#x27;s ertussen, voor het verschil en voor de cijfers van de wijken; leeg neemt de wijken die ze raakt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV-tabel (*.csv);;Excel-bestand (*.xlsx)</translation>
    </message>
    <message>
        <source>Its ending decides the format: .gpkg, .geojson, .csv or .xlsx.</source>
        <translation>Het einde van de naam bepaalt het formaat: .gpkg, .geojson, .csv of .xlsx.</translation>
    </message>
    <message>
        <source>What would tell of one or two people is not in it, and may be given away so.</source>
        <translation>Wat iets over één of twee mensen zou verraden, zit er niet in; zo mag het doorgegeven worden.</translation>
    </message>
    <message>
        <source>The ending of “{file}” does not say what to write. Give a name that ends in .gpkg, .geojson, .csv or .xlsx.</source>
        <translation>Het einde van “{file}” zegt niet wat er geschreven moet worden. Geef een naam die eindigt op .gpkg, .geojson, .csv of .xlsx.</translation>
    </message>
    <message>
        <source>A table of wards was asked for, and “{name}” touches none in this workspace. Import the wards first, or choose another format.</source>
        <translation>Er is een tabel van wijken gevraagd, en “{name}” raakt er geen in deze werkmap. Importeer eerst de wijken, of kies een ander formaat.</translation>
    </message>
    <message>
        <source>A table of each drawing tells about each person on their own, so it is for the team only and does not go into “exports”. Choose another folder for it.</source>
        <translation>Een tabel van elke tekening zegt iets over elke persoon apart, dus is ze alleen voor het team en gaat ze niet naar “exports”. Kies er een andere map voor.</translation>
    </message>
    <message>
        <source>With groups, pieces of ground tell how many of each group include them, be it one person, so they are not exported. Export the levels, or make the agreement without groups.</source>
        <translation>Met groepen zeggen stukken gebied hoeveel mensen van elke groep ze erbij rekenen, al is het er maar één, dus worden ze niet geëxporteerd. Exporteer de niveaus, of maak de overeenstemming zonder groepen.</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Tekeningen importeren</translation>
    </message>
    <message>
        <source>Adds the boundaries that residents drew to a workspace: polygons, or lines that close (a gap under 5 % of the length is closed). Boundaries that cross themselves are repaired and keep everything they go around; what cannot be a boundary is refused, and the report names each such row with the reason.

By importing you confirm that the residents agreed that their drawings are kept for analysis. This consent is written in the consent log; no other consent is given. Names of people are never kept: where the participant field holds names, codes take their place.</source>
        <translation>Voegt de grenzen die bewoners tekenden toe aan een werkmap: polygonen, of lijnen die sluiten (een opening van minder dan 5 % van de lengte wordt gesloten). Grenzen die zichzelf kruisen, worden hersteld en houden alles waar ze omheen gaan; wat geen grens kan zijn, wordt geweigerd, en het verslag noemt elke rij waarbij dat gebeurde, met de reden.

Door te importeren bevestig je dat de bewoners ermee akkoord gingen dat hun tekeningen bewaard worden voor de analyse. Die toestemming komt in het toestemmingslogboek; andere toestemming wordt niet gegeven. Namen van mensen worden nooit bewaard: waar het deelnemersveld namen bevat, komen er codes in de plaats.</translation>
    </message>
    <message>
        <source>Polygons or closed lines, one row for each drawing; a file on this computer or a layer.</source>
        <translation>Polygonen of gesloten lijnen, één rij per tekening; een bestand op deze computer of een laag.</translation>
    </message>
    <message>
        <source>Field that tells who drew it</source>
        <translation>Veld dat zegt wie tekende</translation>
    </message>
    <message>
        <source>Rows with the same value are drawings of one person. Codes are kept, names are replaced by codes.</source>
        <translation>Rijen met dezelfde waarde zijn tekeningen van één persoon. Codes worden bewaard, namen worden vervangen door codes.</translation>
    </message>
    <message>
        <source>What the person who drew it calls this neighbourhood.</source>
        <translation>Hoe de tekenaar deze buurt noemt.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The name of the round of the analysis; it is made where there is none of that name.</source>
        <translation>De naam van de ronde van de analyse; als er nog geen ronde met die naam is, wordt ze gemaakt.</translation>
    </message>
    <message>
        <source>How they were drawn, one of: {codes}.</source>
        <translation>Hoe er getekend werd, een van deze codes: {codes}.</translation>
    </message>
    <message>
        <source>Fields about the person</source>
        <translation>Velden over de persoon</translation>
    </message>
    <message>
        <source>Such as age band, gender, language or years lived here. Choose none that holds names or contacts.</source>
        <translation>Zoals leeftijdsgroep, gender, taal of woonduur in de buurt. Kies geen veld met namen of contactgegevens.</translation>
    </message>
    <message>
        <source>Drawings imported from {file} into {workspace}</source>
        <translation>Tekeningen geïmporteerd uit {file} in {workspace}</translation>
    </message>
    <message>
        <source>Who imported them confirmed that the residents agreed that their drawings are kept for analysis.</source>
        <translation>Wie ze importeerde, bevestigde dat de bewoners ermee akkoord gingen dat hun tekeningen bewaard worden voor de analyse.</translation>
    </message>
    <message>
        <source>METHOD “{method}” is not a way of drawing that is known. Write one of: {methods}.</source>
        <translation>“{method}” is geen bekende manier van tekenen (METHOD). Schrijf een van deze: {methods}.</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>Indicatoren importeren</translation>
    </message>
    <message>
        <source>Adds figures to the wards of a workspace from an Excel workbook (xlsx) or a text table (csv or txt; semicolon, comma, tab or bar; UTF-8, UTF-16 or Windows-1252; decimal comma or point, with or without thousands separators). Tables of Statbel, BISA/IBSA, Swing / Provincies in Cijfers and CBS are recognised. A copy of the workspace is made first, in the folder backups.

A cell without a figure is never 0: empty, ND and GM are missing, - is nothing to count, x and VS are kept secret, nvt does not apply, ? is not known, and so are -99996 to -99999. Rows that are no ward&#x27;s are not kept; the report lists them, and the totals and people without a ward among them.

The wards are found by the column whose codes fit them best. Where a table has names only, give a file for “Names to look through” (PROPOSALS): the likely wards are written there. Write y or n in its column accept, and run the import again with that file as “Names that were looked through” (MATCHES). What you decided is kept for the next import.

The definitions say what each column is: a table with the columns indicator, kind, numerator, denominator and unit. The kind is count, rate or not_aggregable, or left_out for a column that is not to be taken; a column without a definition is a count where its heading says so, such as [aantal], and else not_aggregable, such as a median: it is shown and never added up.</source>
        <translation>Voegt cijfers toe aan de wijken van een werkmap, uit een Excel-bestand (xlsx) of een teksttabel (csv of txt; puntkomma, komma, tab of verticale streep; UTF-8, UTF-16 of Windows-1252; decimale komma of punt, met of zonder scheidingstekens voor duizendtallen). Tabellen van Statbel, BISA/IBSA, Swing / Provincies in Cijfers en CBS worden herkend. Eerst wordt er een kopie van de werkmap gemaakt, in de map backups.

Een cel zonder cijfer is nooit 0: leeg, ND en GM zijn ontbrekend, - is niets te tellen, x en VS zijn geheim, nvt is niet van toepassing, ? is onbekend, en dat geldt ook voor -99996 tot -99999. Rijen die van geen enkele wijk zijn, worden niet bewaard; het verslag somt ze op, met daarbij de totalen en de mensen zonder wijk.

De wijken worden gevonden met de kolom waarvan de codes er het best bij passen. Als een tabel alleen namen heeft, geef dan een bestand op voor “Na te kijken namen” (PROPOSALS): de waarschijnlijke wijken worden daar geschreven. Schrijf y (ja) of n (nee) in de kolom accept, en voer de import opnieuw uit met dat bestand als “Nagekeken namen” (MATCHES). Wat je besliste, wordt bewaard voor de volgende import.

De definities zeggen wat elke kolom is: een tabel met de kolommen indicator, kind, numerator, denominator en unit (indicator, soort, teller, noemer en eenheid). De soort (kind) is count (aantal), rate (verhouding) of not_aggregable (niet optelbaar), of left_out (weggelaten) voor een kolom die niet gebruikt moet worden; een kolom zonder definitie is een count als haar kop dat zegt, zoals [aantal], en anders not_aggregable, zoals een mediaan: die wordt getoond en nooit opgeteld.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)</source>
        <translation>Tabellen (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabel met cijfers</translation>
    </message>
    <message>
        <source>A row for each ward, a column for each indicator, under a row with their names.</source>
        <translation>Een rij per wijk, een kolom per indicator, onder een rij met hun namen.</translation>
    </message>
    <message>
        <source>Column with the ward&#x27;s code</source>
        <translation>Kolom met de code van de wijk</translation>
    </message>
    <message>
        <source>The column with the codes or names of the wards; empty: the one that fits them best.</source>
        <translation>De kolom met de codes of namen van de wijken; leeg: de kolom die er het best bij past.</translation>
    </message>
    <message>
        <source>The year or period that the figures are of, such as 2025. Where the file says it itself: the one to take, empty for all.</source>
        <translation>Het jaar of de periode van de cijfers, zoals 2025. Als het bestand het zelf zegt: de periode die je wilt, leeg voor alle.</translation>
    </message>
    <message>
        <source>Definitions of the columns</source>
        <translation>Definities van de kolommen</translation>
    </message>
    <message>
        <source>A table with the columns indicator, kind, numerator, denominator and unit.</source>
        <translation>Een tabel met de kolommen indicator, kind, numerator, denominator en unit (indicator, soort, teller, noemer en eenheid).</translation>
    </message>
    <message>
        <source>Values written</source>
        <translation>Bewaarde waarden</translation>
    </message>
    <message>
        <source>Rows with a ward</source>
        <translation>Rijen met een wijk</translation>
    </message>
    <message>
        <source>Rows without a ward</source>
        <translation>Rijen zonder wijk</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>Soort tabel</translation>
    </message>
    <message>
        <source>Whose table it is: {profiles}.</source>
        <translation>Van wie de tabel is: {profiles}.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Werkblad van het Excel-bestand</translation>
    </message>
    <message>
        <source>Only for a workbook with several sheets: the name of the one with the figures.</source>
        <translation>Alleen voor een Excel-bestand met meerdere werkbladen: de naam van het werkblad met de cijfers.</translation>
    </message>
    <message>
        <source>Only for a workspace with several: the level, or the year, whose wards are meant.</source>
        <translation>Alleen voor een werkmap met meerdere niveaus: het niveau, of het jaar, van de wijken die bedoeld zijn.</translation>
    </message>
    <message>
        <source>Names that were looked through</source>
        <translation>Nagekeken namen</translation>
    </message>
    <message>
        <source>The table that an earlier run wrote as “Names to look through”, with y or n in its column accept.</source>
        <translation>De tabel die een eerdere uitvoering schreef als “Na te kijken namen”, met y (ja) of n (nee) in haar kolom accept.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Teken tussen kolommen</translation>
    </message>
    <message>
        <source>Only where the figures do not show it: what stands before decimals.</source>
        <translation>Alleen als de cijfers het niet laten zien: wat er voor de decimalen staat.</translation>
    </message>
    <message>
        <source>Only where letters come out wrong: such as utf-8, utf-16 or cp1252.</source>
        <translation>Alleen als letters er verkeerd uitkomen: zoals utf-8, utf-16 of cp1252.</translation>
    </message>
    <message>
        <source>Only where a text is cut into the wrong columns.</source>
        <translation>Alleen als een tekst in de verkeerde kolommen verdeeld wordt.</translation>
    </message>
    <message>
        <source>Names to look through</source>
        <translation>Na te kijken namen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Where the likely wards are written, for a table that has names and no codes; nothing is imported then yet.</source>
        <translation>Waar de waarschijnlijke wijken geschreven worden, voor een tabel met namen en zonder codes; dan wordt er nog niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Figures imported from {file} into {workspace}</source>
        <translation>Cijfers geïmporteerd uit {file} in {workspace}</translation>
    </message>
    <message>
        <source>Nothing was imported yet: {count} names are not those of wards letter by letter. Look through {file}, write y or n in the column accept, save it, and run the import again with that file as “Names that were looked through” (MATCHES).</source>
        <translation>Er is nog niets geïmporteerd: {count} namen zijn niet letter voor letter die van wijken. Kijk {file} na, schrijf y (ja) of n (nee) in de kolom accept, sla het op, en voer de import opnieuw uit met dat bestand als “Nagekeken namen” (MATCHES).</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place for PROPOSALS.</source>
        <translation>{file} kan niet geschreven worden: {reason}. Kies een andere plaats voor PROPOSALS (na te kijken namen).</translation>
    </message>
    <message>
        <source>Import wards</source>
        <translation>Wijken importeren</translation>
    </message>
    <message>
        <source>Adds administrative or statistical areas to a workspace. Each has a code, kept as text (36.0 becomes “36”), by which figures are joined to it. A code that stands in two rows, or is already in the workspace at the same level, stops the import. Areas that cross themselves are repaired; the report names each row that was repaired or refused.</source>
        <translation>Voegt administratieve of statistische gebieden toe aan een werkmap. Elk gebied heeft een code, bewaard als tekst (36.0 wordt “36”), waarmee cijfers eraan gekoppeld worden. Een code die in twee rijen staat, of al in de werkmap zit op hetzelfde niveau, stopt de import. Gebieden die zichzelf kruisen, worden hersteld; het verslag noemt elke rij die hersteld of geweigerd is.</translation>
    </message>
    <message>
        <source>Polygons or closed lines, one row for each ward; a file on this computer or a layer.</source>
        <translation>Polygonen of gesloten lijnen, één rij per wijk; een bestand op deze computer of een laag.</translation>
    </message>
    <message>
        <source>Field with the code</source>
        <translation>Veld met de code</translation>
    </message>
    <message>
        <source>The code that tables of figures use too; different in each row.</source>
        <translation>De code die ook in tabellen met cijfers staat; verschillend in elke rij.</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Veld met de naam</translation>
    </message>
    <message>
        <source>The name that is shown on maps.</source>
        <translation>De naam die op kaarten getoond wordt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What kind of area it is, such as quartier or municipality.</source>
        <translation>Welk soort gebied het is, zoals wijk of gemeente.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Whose data it is, to be credited on maps; the file&#x27;s name where this is empty.</source>
        <translation>Van wie de gegevens zijn, voor de bronvermelding op kaarten; de bestandsnaam als dit leeg is.</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Jaargang</translation>
    </message>
    <message>
        <source>The year or date that these boundaries are of, such as 2025.</source>
        <translation>Het jaar of de datum van deze grenzen, zoals 2025.</translation>
    </message>
    <message>
        <source>Wards imported from {file} into {workspace}</source>
        <translation>Wijken geïmporteerd uit {file} in {workspace}</translation>
    </message>
    <message>
        <source>Wards with indicators</source>
        <translation>Wijken met indicatoren</translation>
    </message>
    <message>
        <source>ward,indicator,figure,table,join,period,level</source>
        <translation>wijk,indicator,cijfer,tabel,koppelen,periode,niveau</translation>
    </message>
    <message>
        <source>Makes a layer of the wards in a workspace with a column for each indicator and, behind it, one with the status of each value: ok, censored (kept secret), missing, or why there is nothing. A value that is not ok is empty, never 0. Counts that are too small to tell become censored.

The log tells which columns are counts, which make rates and which cannot be added up, in the way that “Estimate indicators” asks for them; in a model they are outputs.</source>
        <translation>Maakt een laag van de wijken in een werkmap met een kolom voor elke indicator en, daarachter, een kolom met de status van elke waarde: ok, censored (geheim), missing (ontbrekend), of waarom er niets is. Een waarde die niet ok is, is leeg, nooit 0. Aantallen die te klein zijn om te tonen, worden ook censored.

Het logboek zegt welke kolommen aantallen zijn, welke verhoudingen vormen en welke niet optelbaar zijn, zoals “Indicatoren schatten” ernaar vraagt; in een model zijn het uitvoerwaarden.</translation>
    </message>
    <message>
        <source>As it was given when the wards were imported; empty where there is only one.</source>
        <translation>Zoals het opgegeven is bij het importeren van de wijken; leeg als er maar één is.</translation>
    </message>
    <message>
        <source>Such as 2025; empty for the newest of each indicator.</source>
        <translation>Zoals 2025; leeg voor de nieuwste van elke indicator.</translation>
    </message>
    <message>
        <source>The wards with their code, their name and their figures.</source>
        <translation>De wijken met hun code, hun naam en hun cijfers.</translation>
    </message>
    <message>
        <source>Figures in “exports” are rounded: counts to {rounding}, percentages to the whole.</source>
        <translation>Cijfers in “exports” worden afgerond: aantallen op {rounding}, percentages op hele getallen.</translation>
    </message>
    <message>
        <source>{indicator}: figures of {period}</source>
        <translation>{indicator}: cijfers van {period}</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>een niet opgegeven periode</translation>
    </message>
    <message>
        <source>Values written: {values}, of which missing: {missing}. Rows with a ward: {matched}, without: {unmatched}.</source>
        <translation>Bewaarde waarden: {values}, waarvan ontbrekend: {missing}. Rijen met een wijk: {matched}, zonder: {unmatched}.</translation>
    </message>
    <message>
        <source>Read as {profile}, with the wards in the column “{column}”.</source>
        <translation>Gelezen als {profile}, met de wijken in de kolom “{column}”.</translation>
    </message>
    <message>
        <source>Wards with a row: {found} of {wards} ({share} %).</source>
        <translation>Wijken met een rij: {found} van {wards} ({share} %).</translation>
    </message>
    <message>
        <source>Rows with totals were left out: {rows}.</source>
        <translation>Rijen met totalen zijn weggelaten: {rows}.</translation>
    </message>
    <message>
        <source>Rows of people who are in no ward were left out: {rows}.</source>
        <translation>Rijen van mensen die in geen enkele wijk wonen, zijn weggelaten: {rows}.</translation>
    </message>
    <message>
        <source>Not placed in a ward: {count} of “{column}” {period}.</source>
        <translation>Niet in een wijk geplaatst: {count} van “{column}” {period}.</translation>
    </message>
    <message>
        <source>Columns without figures were left out: {columns}.</source>
        <translation>Kolommen zonder cijfers zijn weggelaten: {columns}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>Bekende waarden</translation>
    </message>
    <message>
        <source>Values without a figure</source>
        <translation>Waarden zonder cijfer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>How the codes fit the wards</source>
        <translation>Hoe de codes bij de wijken passen</translation>
    </message>
    <message>
        <source>Wards with a row</source>
        <translation>Wijken met een rij</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(geen code)</translation>
    </message>
    <message>
        <source>And {count} more rows.</source>
        <translation>En nog {count} rijen.</translation>
    </message>
    <message>
        <source>missing; a sum that needs it is not certain</source>
        <translation>ontbreekt; een som die het nodig heeft, is niet zeker</translation>
    </message>
    <message>
        <source>nothing to count; a sum may pass over it</source>
        <translation>niets te tellen; een som mag eroverheen stappen</translation>
    </message>
    <message>
        <source>kept secret at the source; a sum that needs it is not certain</source>
        <translation>geheim bij de bron; een som die het nodig heeft, is niet zeker</translation>
    </message>
    <message>
        <source>does not apply; a sum may pass over it</source>
        <translation>niet van toepassing; een som mag eroverheen stappen</translation>
    </message>
    <message>
        <source>not known at the source; a sum that needs it is not certain</source>
        <translation>onbekend bij de bron; een som die het nodig heeft, is niet zeker</translation>
    </message>
    <message>
        <source>neighbourhood,drawings,agreement,overlap,union,participation,mental map</source>
        <translation>buurt,tekeningen,overeenstemming,overlap,unie,participatie,mentale kaart</translation>
    </message>
    <message>
        <source>Finds the lived neighbourhood in what people drew: for every piece of ground, how many drawings include it, and the ground that at least a share of them includes.

The union (threshold 0) is the method&#x27;s own rule: all contours together form the neighbourhood. With more than about a dozen drawings it is ruled by the largest one, so look at the other levels beside it.

Drawings marked as left out, and those of participants who did not agree to analysis, are not used; the report counts them. A line that crosses itself keeps everything it goes around. Areas are measured in metres, in a local system where the layer has none.

Give a workspace and a name to keep the result there, with how it was made.</source>
        <translation>Zoekt de beleefde buurt in wat mensen tekenden: voor elk stuk grond hoeveel tekeningen het bevatten, en het gebied dat in minstens een bepaald aandeel van de tekeningen ligt.

De unie (drempel 0) is de eigen regel van de methode: alle contouren samen vormen de buurt. Bij meer dan een twaalftal tekeningen bepaalt de grootste tekening de unie; bekijk dus ook de andere niveaus ernaast.

Tekeningen die als weggelaten zijn aangeduid, en die van deelnemers die niet akkoord gingen met de analyse, worden niet gebruikt; het verslag telt ze. Een lijn die zichzelf kruist, houdt alles waar ze omheen gaat. Oppervlakten worden gemeten in meter; meet het stelsel van de laag niet in meter, dan in een lokaal stelsel.

Geef een werkmap en een naam op om het resultaat daar te bewaren, met hoe het gemaakt is.</translation>
    </message>
    <message>
        <source>Thresholds (percent)</source>
        <translation>Drempels (procent)</translation>
    </message>
    <message>
        <source>One level for each: the ground that at least that share of the drawings includes. 0 is the union.</source>
        <translation>Eén niveau per drempel: het gebied dat in minstens dat aandeel van de tekeningen ligt. 0 is de unie.</translation>
    </message>
    <message>
        <source>With fewer nothing is made, because one could tell who drew what. Never under 3.</source>
        <translation>Met minder wordt er niets gemaakt, omdat je dan kunt zien wie wat tekende. Nooit minder dan 3.</translation>
    </message>
    <message>
        <source>Cell size in metres (0 is exact)</source>
        <translation>Celgrootte in meter (0 is exact)</translation>
    </message>
    <message>
        <source>For a rough look: square cells of this size, each judged by its centre. The report says how far it is off.</source>
        <translation>Voor een ruwe blik: vierkante cellen van deze grootte, elk beoordeeld op haar middelpunt. Het verslag zegt hoe ver het ernaast zit.</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Naam in de werkmap</translation>
    </message>
    <message>
        <source>Keeps the result in the workspace under this name, with its recipe. An older result of the same name stays, but is no longer the line on maps.</source>
        <translation>Bewaart het resultaat onder deze naam in de werkmap, met zijn recept. Een ouder resultaat met dezelfde naam blijft, maar is niet meer de lijn op kaarten.</translation>
    </message>
    <message>
        <source>The ground by exactly how many drawings include it, one feature for each number; with groups, one for each number and share, since the same number of drawings can weigh differently. low and high: where the share lies 95 times out of 100 for all people of whom these are some.</source>
        <translation>De grond naar het precieze aantal tekeningen dat hem omvat, één object per aantal; met groepen één per aantal en aandeel, want evenveel tekeningen kunnen dan verschillend wegen. low en high (laag en hoog): waartussen het aandeel 95 keer op 100 ligt voor alle mensen van wie dit er enkele zijn.</translation>
    </message>
    <message>
        <source>The ground that at least a share of the drawings includes, one feature for each threshold.</source>
        <translation>Het gebied dat in minstens een bepaald aandeel van de tekeningen ligt, één object per drempel.</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>Afzonderlijke cellen</translation>
    </message>
    <message>
        <source>Every single piece of ground between the lines, with the number and the share of the drawings that include it. They can be hundreds of thousands: writing them takes longer than finding them.</source>
        <translation>Elk afzonderlijk stuk grond tussen de lijnen, met het aantal en het aandeel van de tekeningen die het omvatten. Het kunnen er honderdduizenden zijn: ze schrijven duurt langer dan ze vinden.</translation>
    </message>
    <message>
        <source>For the team only, and so not exported: the levels {levels} %. So few people can make them that one could tell who drew what.</source>
        <translation>Alleen voor het team, en dus niet geëxporteerd: de niveaus {levels} %. Zo weinig mensen kunnen die vormen dat je kunt zien wie wat tekende.</translation>
    </message>
    <message>
        <source>Kept in {file} as “{name}”.</source>
        <translation>Bewaard in {file} als “{name}”.</translation>
    </message>
    <message>
        <source>To keep the result, give both a workspace and a name for it; to only look at it, give neither.</source>
        <translation>Geef zowel een werkmap als een naam op om het resultaat te bewaren; geef geen van beide op om het alleen te bekijken.</translation>
    </message>
    <message>
        <source>Computed in the layer&#x27;s own coordinate reference system, {crs}.</source>
        <translation>Berekend in het eigen coördinatenstelsel van de laag, {crs}.</translation>
    </message>
    <message>
        <source>The layer is in {layer}, which does not measure in true metres; computed in {crs}.</source>
        <translation>De laag staat in {layer}, dat niet in echte meters meet; berekend in {crs}.</translation>
    </message>
    <message>
        <source>Far larger than the others, and so ruling the union, the line on maps: rows {rows}. Mark such a drawing as left out where it is a slip of the pen.</source>
        <translation>Veel groter dan de andere, en dus bepalend voor de unie, de lijn op kaarten: rijen {rows}. Duid zo&#x27;n tekening aan als weggelaten waar het een uitschieter van de pen is.</translation>
    </message>
    <message>
        <source>Thresholds: {thresholds} %. A comma stands between two of them; decimals have a point, as in 33.3.</source>
        <translation>Drempels: {thresholds} %. Een komma staat tussen twee drempels; decimalen krijgen een punt, zoals in 33.3.</translation>
    </message>
    <message>
        <source>Groups with fewer than {fewest} people: {number}. Each weighs as much as the others, so a level may show what one person drew. Compare the areas without groups, join groups, and do not spread this result.</source>
        <translation>Groepen met minder dan {fewest} mensen: {number}. Elk weegt even zwaar als de andere, dus een niveau kan tonen wat één persoon tekende. Vergelijk met de oppervlaktes zonder groepen, voeg groepen samen en verspreid dit resultaat niet.</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Rij per rij</translation>
    </message>
    <message>
        <source>A level holds the ground that at least that share of the drawings includes, decided in whole numbers; 0 % is the union of all. A line that crosses itself keeps everything it goes around.</source>
        <translation>Een niveau omvat het gebied dat in minstens dat aandeel van de tekeningen ligt, bepaald in gehele getallen; 0 % is de unie van alle tekeningen. Een lijn die zichzelf kruist, houdt alles waar ze omheen gaat.</translation>
    </message>
    <message>
        <source>Drawn from {first} to {last}.</source>
        <translation>Getekend van {first} tot {last}.</translation>
    </message>
    <message>
        <source>{used} of {rows} drawings were used; they count as {voices}, because what one person drew counts once.</source>
        <translation>Van de {rows} tekeningen zijn er {used} gebruikt; ze tellen als {voices}, want wat één persoon tekende, telt één keer.</translation>
    </message>
    <message>
        <source>{used} of {rows} drawings were used.</source>
        <translation>Van de {rows} tekeningen zijn er {used} gebruikt.</translation>
    </message>
    <message>
        <source>{used} drawings were used; they count as {voices}, because what one person drew counts once.</source>
        <translation>Er zijn {used} tekeningen gebruikt; ze tellen als {voices}, want wat één persoon tekende, telt één keer.</translation>
    </message>
    <message>
        <source>{used} drawings were used.</source>
        <translation>Er zijn {used} tekeningen gebruikt.</translation>
    </message>
    <message>
        <source>Of the union (%)</source>
        <translation>Van de unie (%)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>The last column is the area where every person weighs the same: what differs from it comes from the groups.</source>
        <translation>De laatste kolom is de oppervlakte als elke persoon even zwaar weegt: wat daarvan afwijkt, komt door de groepen.</translation>
    </message>
    <message>
        <source>The union is the line on maps: everything that at least one drawing includes, {area} m².</source>
        <translation>De unie is de lijn op kaarten: alles wat in minstens één tekening ligt, {area} m².</translation>
    </message>
    <message>
        <source>The union of all drawings covers {union} m². The line on maps is the {threshold} % level with {area} m²: {share} % of the union. With more than about a dozen drawings a union is ruled by its largest one.</source>
        <translation>De unie van alle tekeningen beslaat {union} m². De lijn op kaarten is het niveau van {threshold} % met {area} m²: {share} % van de unie. Bij meer dan een twaalftal tekeningen bepaalt de grootste tekening de unie.</translation>
    </message>
    <message>
        <source>Exact: all boundaries cut each other, on a grid of a millimetre.</source>
        <translation>Exact: alle grenzen snijden elkaar, op een raster van een millimeter.</translation>
    </message>
    <message>
        <source>Square cells of {size} m, each judged by its centre: a quick look, not exact.</source>
        <translation>Vierkante cellen van {size} m, elk beoordeeld op haar middelpunt: een snelle blik, niet exact.</translation>
    </message>
    <message>
        <source>How far it is off was not computed: so many drawings take too much memory.</source>
        <translation>Hoe ver het ernaast zit, is niet berekend: zo veel tekeningen vragen te veel geheugen.</translation>
    </message>
    <message>
        <source>Ground that is wrongly in or out (%)</source>
        <translation>Gebied dat er ten onrechte in of uit ligt (%)</translation>
    </message>
    <message>
        <source>no ground is in so many</source>
        <translation>geen gebied ligt in zo veel tekeningen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(niet opgegeven)</translation>
    </message>
    <message>
        <source>(smaller groups)</source>
        <translation>(kleinere groepen)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>People with drawings in more than one group, counted in the first: {number}.</source>
        <translation>Mensen met tekeningen in meer dan één groep, geteld in de eerste: {number}.</translation>
    </message>
    <message>
        <source>Mended, because the line crossed or repeated itself ({number} rows): {rows}.</source>
        <translation>Hersteld omdat de lijn zichzelf kruiste of herhaalde ({number} rijen): {rows}.</translation>
    </message>
    <message>
        <source>Could not be used because</source>
        <translation>Niet bruikbaar omdat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The size of the sheet.</source>
        <translation>De grootte van het blad.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Oriëntatie</translation>
    </message>
    <message>
        <source>Landscape has the lists beside the map, portrait below it.</source>
        <translation>Liggend: de lijsten staan naast de kaart; staand: eronder.</translation>
    </message>
    <message>
        <source>The language of the words on the map.</source>
        <translation>De taal van de woorden op de kaart.</translation>
    </message>
    <message>
        <source>Neighbourhood map</source>
        <translation>Buurtkaart</translation>
    </message>
    <message>
        <source>Prints one map of the lived neighbourhood: its line beside the wards, the agreement of the drawings, organisations, public places, and key figures as far as each of them consents: a name, a role, or nobody. The streets come from the group “Base map” of the workspace&#x27;s project as it was last saved.</source>
        <translation>Maakt één kaart van de beleefde buurt om af te drukken: haar lijn naast de wijken, de overeenstemming van de tekeningen, organisaties, publieke plekken, en sleutelfiguren voor zover elk van hen toestemming geeft: een naam, een rol, of niemand. De straten komen uit de groep “Basiskaart” van het project van de werkmap, zoals dat het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>The name under which it was kept (or the key of one level); empty takes the newest.</source>
        <translation>De naam waaronder ze bewaard is (of de sleutel van één niveau); leeg neemt de nieuwste.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Where the PDF is written.</source>
        <translation>Waar de PDF geschreven wordt.</translation>
    </message>
    <message>
        <source>Organisation maps</source>
        <translation>Organisatiekaarten</translation>
    </message>
    <message>
        <source>Prints a neighbourhood map for each organisation of the workspace, one PDF each: the organisation, its ties, the public places, and key figures as far as each of them consents: a name, a role, or nobody. The newest lived neighbourhood is shown; the streets come from the group “Base map” of the workspace&#x27;s project.</source>
        <translation>Maakt een buurtkaart om af te drukken voor elke organisatie van de werkmap, elk in een eigen PDF: de organisatie, haar banden, de publieke plekken, en sleutelfiguren voor zover elk van hen toestemming geeft: een naam, een rol, of niemand. De nieuwste beleefde buurt wordt getoond; de straten komen uit de groep “Basiskaart” van het project van de werkmap.</translation>
    </message>
    <message>
        <source>Only these organisations</source>
        <translation>Alleen deze organisaties</translation>
    </message>
    <message>
        <source>Names, with semicolons between them; empty prints a map for each organisation.</source>
        <translation>Namen, met puntkomma&#x27;s ertussen; leeg drukt een kaart af voor elke organisatie.</translation>
    </message>
    <message>
        <source>Folder for the maps</source>
        <translation>Map voor de kaarten</translation>
    </message>
    <message>
        <source>One PDF for each organisation is written here, named after it.</source>
        <translation>Hier wordt voor elke organisatie één PDF geschreven, met haar naam als bestandsnaam.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Number of maps</source>
        <translation>Aantal kaarten</translation>
    </message>
    <message>
        <source>This workspace has no organisations yet. Add them to the layer “Organisations” first.</source>
        <translation>Deze werkmap heeft nog geen organisaties. Voeg ze eerst toe aan de laag “Organisaties”.</translation>
    </message>
    <message>
        <source>There is no organisation “{name}” in this workspace. It has: {names}.</source>
        <translation>Er is geen organisatie “{name}” in deze werkmap. Wel: {names}.</translation>
    </message>
    <message>
        <source>These are the drawings of a workspace, and one by one they would tell who drew what: they cannot be “{input}”. Choose another layer, or make a lived neighbourhood of them first.</source>
        <translation>Dit zijn de tekeningen van een werkmap, en één voor één zouden ze verraden wie wat tekende: ze kunnen niet “{input}” zijn. Kies een andere laag, of maak er eerst een beleefde buurt van.</translation>
    </message>
    <message>
        <source>Thresholds for small numbers</source>
        <translation>Drempels voor kleine aantallen</translation>
    </message>
    <message>
        <source>privacy,disclosure,suppression,threshold,confidential</source>
        <translation>privacy,onthulling,afscherming,drempel,vertrouwelijk</translation>
    </message>
    <message>
        <source>Sets, for one workspace, from how many people on numbers and surfaces are told. A municipality may be stricter than the plugin, never less strict. What is left empty stays as it is, so with the workspace alone the log tells which thresholds hold now.</source>
        <translation>Stelt voor één werkmap in vanaf hoeveel mensen aantallen en vlakken getoond worden. Een gemeente mag strenger zijn dan de plug-in, nooit minder streng. Wat leeg blijft, blijft zoals het is; met alleen de werkmap zegt het logboek dus welke drempels nu gelden.</translation>
    </message>
    <message>
        <source>Least drawings for a surface (3 or more)</source>
        <translation>Minste tekeningen voor een vlak (3 of meer)</translation>
    </message>
    <message>
        <source>From fewer drawings no lived neighbourhood is made, and ground that fewer include is not printed as such. 3 or more.</source>
        <translation>Uit minder tekeningen wordt geen beleefde buurt gemaakt, en gebied dat in minder tekeningen ligt, wordt niet als zodanig afgedrukt. 3 of meer.</translation>
    </message>
    <message>
        <source>Least drawings for a print (5 or more)</source>
        <translation>Minste tekeningen voor een afdruk (5 of meer)</translation>
    </message>
    <message>
        <source>A surface from fewer drawings is for the team, never printed. 5 or more.</source>
        <translation>Een vlak uit minder tekeningen is voor het team en wordt nooit afgedrukt. 5 of meer.</translation>
    </message>
    <message>
        <source>Least number of people that is told (5 or more)</source>
        <translation>Kleinste aantal mensen dat getoond wordt (5 of meer)</translation>
    </message>
    <message>
        <source>A smaller number of people is told as “&lt;5”, 0 as 0. 5 or more.</source>
        <translation>Een kleiner aantal mensen wordt getoond als “&lt;5”, 0 als 0. 5 of meer.</translation>
    </message>
    <message>
        <source>Rounding of exported and printed numbers (5 or more)</source>
        <translation>Afronding van geëxporteerde en afgedrukte aantallen (5 of meer)</translation>
    </message>
    <message>
        <source>Exported and printed numbers of people are multiples of this. 5 or more.</source>
        <translation>Geëxporteerde en afgedrukte aantallen mensen zijn veelvouden hiervan. 5 of meer.</translation>
    </message>
    <message>
        <source>Least people for a percentage (10 or more)</source>
        <translation>Minste mensen voor een percentage (10 of meer)</translation>
    </message>
    <message>
        <source>Of fewer people no percentage is given. 10 or more.</source>
        <translation>Van minder mensen wordt geen percentage gegeven. 10 of meer.</translation>
    </message>
    <message>
        <source>In {workspace} now: a surface from {drawings} drawings, a print from {print_drawings}; people told from {count}, rounded to {rounding}; percentages of {percentage_base} people or more.</source>
        <translation>In {workspace} nu: een vlak vanaf {drawings} tekeningen, een afdruk vanaf {print_drawings}; mensen getoond vanaf {count}, afgerond op {rounding}; percentages van {percentage_base} mensen of meer.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Bestand of laag</translation>
    </message>
    <message>
        <source>Coordinate reference system, where the file has none</source>
        <translation>Coördinatenstelsel, als het bestand er geen heeft</translation>
    </message>
    <message>
        <source>Only for a file that does not say in which coordinate reference system it is.</source>
        <translation>Alleen voor een bestand dat niet zegt in welk coördinatenstelsel het staat.</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Geïmporteerde rijen</translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation>Daarvan hersteld</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>What is to be known, sentences</source>
        <translation>Wat je moet weten, in zinnen</translation>
    </message>
    <message>
        <source>Rows refused or repaired: number, what was done, why</source>
        <translation>Geweigerde of herstelde rijen: nummer, wat er gedaan is, waarom</translation>
    </message>
    <message>
        <source>“{input}” is not a vector layer that can be read. Choose another layer or file.</source>
        <translation>“{input}” is geen vectorlaag die gelezen kan worden. Kies een andere laag of een ander bestand.</translation>
    </message>
    <message>
        <source>CRS “{crs}” is not known. Write it like EPSG:31370, or leave it empty where the file has its own.</source>
        <translation>Het coördinatenstelsel “{crs}” is niet bekend. Schrijf het zoals EPSG:31370, of laat het leeg als het bestand er zelf een heeft.</translation>
    </message>
    <message>
        <source>Imported: {imported}, of which repaired: {repaired}. Refused: {refused}.</source>
        <translation>Geïmporteerd: {imported}, waarvan hersteld: {repaired}. Geweigerd: {refused}.</translation>
    </message>
    <message>
        <source>Row {row} was refused: {reason}</source>
        <translation>Rij {row} is geweigerd: {reason}</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Repaired rows</source>
        <translation>Herstelde rijen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>These drawings cut each other into about {cells} million cells, which would take some {gigabytes} GB of memory. Make the levels alone, without the agreement and without keeping the result; or take the drawings of one neighbourhood at a time, or a cell size of 10 m.</source>
        <translation>Deze tekeningen snijden elkaar in ongeveer {cells} miljoen cellen, en dat zou zo&#x27;n {gigabytes} GB geheugen vragen. Maak alleen de niveaus, zonder de overeenstemming en zonder het resultaat te bewaren; of neem de tekeningen van één buurt tegelijk, of een celgrootte van 10 m.</translation>
    </message>
    <message>
        <source>Cells of {size} m are smaller than a millimetre. Choose larger ones, or 0 for exact.</source>
        <translation>Cellen van {size} m zijn kleiner dan een millimeter. Kies grotere, of 0 voor exact.</translation>
    </message>
    <message>
        <source>A grid of {size} m over these drawings has {cells} million cells and does not fit in memory. Choose at least {enough} m or 0 (exact), or leave out a drawing that reaches far.</source>
        <translation>Een raster van {size} m over deze tekeningen heeft {cells} miljoen cellen en past niet in het geheugen. Kies minstens {enough} m of 0 (exact), of laat een tekening weg die ver reikt.</translation>
    </message>
    <message>
        <source>The wards overlap each other, so that people would count twice. Choose the wards of one level, for instance with a filter.</source>
        <translation>De wijken overlappen elkaar, zodat mensen dubbel zouden tellen. Kies de wijken van één niveau, bijvoorbeeld met een filter.</translation>
    </message>
    <message>
        <source>The drawings are smaller than a millimetre, so nothing was found. Set the layer&#x27;s real coordinate reference system.</source>
        <translation>De tekeningen zijn kleiner dan een millimeter, dus er werd niets gevonden. Stel het echte coördinatenstelsel van de laag in.</translation>
    </message>
    <message>
        <source>It has fewer than three different points.</source>
        <translation>Er zijn minder dan drie verschillende punten.</translation>
    </message>
    <message>
        <source>The line does not close: the gap between its ends is 5 % of its length or more.</source>
        <translation>De lijn sluit niet: de opening tussen haar uiteinden is 5 % van haar lengte of meer.</translation>
    </message>
    <message>
        <source>it nearly coincides with wards, whose figures would tell of the few people between</source>
        <translation>de buurt valt bijna samen met wijken, en hun cijfers zouden iets verraden over de weinige mensen ertussen</translation>
    </message>
    <message>
        <source>The threshold “{name}” cannot be {value}: from less than {lowest} one could tell who is meant. Give {lowest} or more.</source>
        <translation>De drempel “{name}” kan niet {value} zijn: bij minder dan {lowest} kun je zien wie bedoeld is. Geef {lowest} of meer op.</translation>
    </message>
    <message>
        <source>The threshold “{name}” is {stands} in this workspace and cannot be lowered to {value} here. Give {stands} or more.</source>
        <translation>De drempel “{name}” is {stands} in deze werkmap en kan hier niet verlaagd worden naar {value}. Geef {stands} of meer op.</translation>
    </message>
    <message>
        <source>For the team only: from so few drawings one could tell who drew what. It is not printed or exported; collect more drawings.</source>
        <translation>Alleen voor het team: bij zo weinig tekeningen kun je zien wie wat tekende. Dit wordt niet afgedrukt of geëxporteerd; verzamel meer tekeningen.</translation>
    </message>
    <message>
        <source>“{name}” is for the team only: one could tell who drew what. It is not printed or exported; collect more drawings, or join groups of one or two people.</source>
        <translation>“{name}” is alleen voor het team: je kunt zien wie wat tekende. Dit wordt niet afgedrukt of geëxporteerd; verzamel meer tekeningen, of voeg groepen van één of twee mensen samen.</translation>
    </message>
    <message>
        <source>A minimum of {asked} drawings is too low: from fewer than {fewest} one could tell who drew what. Ask for {fewest} or more.</source>
        <translation>Een minimum van {asked} tekeningen is te laag: bij minder dan {fewest} kun je zien wie wat tekende. Vraag {fewest} of meer.</translation>
    </message>
    <message>
        <source>Only {drawings} drawings can be used and at least {needed} are needed: from fewer one could tell who drew what. Collect more drawings.</source>
        <translation>Er zijn maar {drawings} bruikbare tekeningen en er zijn er minstens {needed} nodig: bij minder kun je zien wie wat tekende. Verzamel meer tekeningen.</translation>
    </message>
    <message>
        <source>“{name}” comes from {drawings} drawings. That few could point to a person, so it is not printed; collect more.</source>
        <translation>“{name}” komt uit {drawings} tekeningen. Zo weinig tekeningen kunnen naar een persoon wijzen, dus wordt dit niet afgedrukt; verzamel er meer.</translation>
    </message>
    <message>
        <source>The union of “{name}” is what one person drew: the other drawings lie inside it. It is not printed; tick a higher level as the line on maps in the layer “Lived neighbourhood”.</source>
        <translation>De unie van “{name}” is wat één persoon tekende: de andere tekeningen liggen erin. Ze wordt niet afgedrukt; vink in de laag “Beleefde buurt” een hoger niveau aan als de lijn op kaarten.</translation>
    </message>
    <message>
        <source>The line on maps of “{name}” is a level that one or two people can make, so one could tell who drew what. It is not printed; tick a higher level, or the union, in the layer “Lived neighbourhood”.</source>
        <translation>De lijn op kaarten van “{name}” is een niveau dat één of twee mensen kunnen vormen, dus je kunt zien wie wat tekende. Ze wordt niet afgedrukt; vink in de laag “Beleefde buurt” een hoger niveau aan, of de unie.</translation>
    </message>
    <message>
        <source>too few people for a percentage</source>
        <translation>te weinig mensen voor een percentage</translation>
    </message>
    <message>
        <source>the percentage would tell of too few people</source>
        <translation>het percentage zou iets verraden over te weinig mensen</translation>
    </message>
    <message>
        <source>A drawing touches {wards} wards on the average: a table of them would show what each person drew. Compare each drawing with larger wards, no more than {most} for a drawing.</source>
        <translation>Een tekening raakt gemiddeld {wards} wijken: een tabel ervan zou tonen wat elke persoon tekende. Vergelijk elke tekening met grotere wijken, niet meer dan {most} per tekening.</translation>
    </message>
    <message>
        <source>the neighbourhood touches no ward</source>
        <translation>de buurt raakt geen enkele wijk</translation>
    </message>
    <message>
        <source>{share} % of the neighbourhood lies in no ward; the figures are about the rest</source>
        <translation>{share} % van de buurt ligt in geen enkele wijk; de cijfers gaan over de rest</translation>
    </message>
    <message>
        <source>shared out by area, because the ancillary layer has nothing or far too little there: {wards}</source>
        <translation>verdeeld volgens oppervlakte, want de hulplaag heeft daar niets of veel te weinig: {wards}</translation>
    </message>
    <message>
        <source>a range, because the figure is missing for: {wards}</source>
        <translation>een bereik, want het cijfer ontbreekt voor: {wards}</translation>
    </message>
    <message>
        <source>only roughly, because the figure, or the rest of the whole, is secret or under {count} for: {wards}</source>
        <translation>alleen ruwweg, want het cijfer, of de rest van het geheel, is geheim of kleiner dan {count} voor: {wards}</translation>
    </message>
    <message>
        <source>too few neighbouring wards have figures to learn how wrong it is: low and high are the bounds</source>
        <translation>te weinig aangrenzende wijken hebben cijfers om te leren hoe ver het ernaast zit: low en high zijn de grenzen</translation>
    </message>
    <message>
        <source>as far as the wards tell, there is nothing to divide by</source>
        <translation>voor zover de wijken zeggen, is er niets om door te delen</translation>
    </message>
    <message>
        <source>&lt;{count}: too few to tell</source>
        <translation>&lt;{count}: te weinig om te tonen</translation>
    </message>
    <message>
        <source>of fewer than {count}: too few to tell</source>
        <translation>van minder dan {count}: te weinig om te tonen</translation>
    </message>
    <message>
        <source>It encloses no ground.</source>
        <translation>De grens omsluit geen oppervlakte.</translation>
    </message>
    <message>
        <source>The Python library shapely was made for another GEOS than the one in this QGIS, and the two get in each other&#x27;s way. Install it anew for this QGIS with: {command}</source>
        <translation>De Python-bibliotheek shapely is gemaakt voor een andere GEOS dan die van deze QGIS, en de twee zitten elkaar in de weg. Installeer ze opnieuw voor deze QGIS met: {command}</translation>
    </message>
    <message>
        <source>These {number} drawings cross each other too often (about {crossings} million times) to follow the slider. Choose the drawings of one neighbourhood, or use “Lived neighbourhood” in the menu.</source>
        <translation>Deze {number} tekeningen kruisen elkaar te vaak (ongeveer {crossings} miljoen keer) om de schuifregelaar te volgen. Kies de tekeningen van één buurt, of gebruik “Beleefde buurt” in het menu.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Er is geen geometrie.</translation>
    </message>
    <message>
        <source>It is neither a polygon nor a line.</source>
        <translation>Het is geen polygoon en ook geen lijn.</translation>
    </message>
    <message>
        <source>One of its coordinates is not a number.</source>
        <translation>Een van de coördinaten is geen getal.</translation>
    </message>
    <message>
        <source>Its geometry cannot be read.</source>
        <translation>De geometrie kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>“{piece}” is not a threshold. Write percentages with commas between them, such as 0,25,50,75 or 33.3.</source>
        <translation>“{piece}” is geen drempel. Schrijf percentages met komma&#x27;s ertussen, zoals 0,25,50,75 of 33.3.</translation>
    </message>
    <message>
        <source>A threshold of {piece} % cannot be reached. Thresholds lie between 0 and 100.</source>
        <translation>Een drempel van {piece} % is niet haalbaar. Drempels liggen tussen 0 en 100.</translation>
    </message>
    <message>
        <source>No threshold is given. Write percentages, such as 0,25,50,75.</source>
        <translation>Er is geen drempel opgegeven. Schrijf percentages, zoals 0,25,50,75.</translation>
    </message>
    <message>
        <source>Both sides have the same drawings, so there is nothing to compare. Choose another second side.</source>
        <translation>Beide kanten hebben dezelfde tekeningen, dus er is niets te vergelijken. Kies een andere tweede kant.</translation>
    </message>
    <message>
        <source>The two sides differ by the drawings of fewer than {fewest} people, so their difference would show who drew what. Choose sides without the same people, such as owners and tenants, or sides that differ by more people.</source>
        <translation>De twee kanten verschillen door de tekeningen van minder dan {fewest} mensen, dus hun verschil zou tonen wie wat tekende. Kies kanten zonder dezelfde mensen, zoals eigenaars en huurders, of kanten die door meer mensen verschillen.</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Eerste ronde</translation>
    </message>
    <message>
        <source>Fictional person</source>
        <translation>Fictieve persoon</translation>
    </message>
    <message>
        <source>A local service centre where older neighbours eat, meet and ask.</source>
        <translation>Een lokaal dienstencentrum waar oudere buren eten, elkaar ontmoeten en vragen stellen.</translation>
    </message>
    <message>
        <source>Older people and their carers</source>
        <translation>Ouderen en hun mantelzorgers</translation>
    </message>
    <message>
        <source>Meals, information, company at home</source>
        <translation>Maaltijden, informatie, gezelschap aan huis</translation>
    </message>
    <message>
        <source>A community centre with a café, classes and a stage.</source>
        <translation>Een gemeenschapscentrum met een café, lessen en een podium.</translation>
    </message>
    <message>
        <source>Everyone in the neighbourhood</source>
        <translation>Iedereen in de buurt</translation>
    </message>
    <message>
        <source>Meeting, culture, language practice</source>
        <translation>Ontmoeting, cultuur, taaloefening</translation>
    </message>
    <message>
        <source>A community health centre that also looks at what makes people ill.</source>
        <translation>Een wijkgezondheidscentrum dat ook kijkt naar wat mensen ziek maakt.</translation>
    </message>
    <message>
        <source>Residents without a family doctor</source>
        <translation>Bewoners zonder huisarts</translation>
    </message>
    <message>
        <source>Care, prevention, signalling</source>
        <translation>Zorg, preventie, signaleren</translation>
    </message>
    <message>
        <source>Play and adventure after school, in the street and in the park.</source>
        <translation>Spel en avontuur na school, op straat en in het park.</translation>
    </message>
    <message>
        <source>Children from 6 to 15 and their parents</source>
        <translation>Kinderen van 6 tot 15 jaar en hun ouders</translation>
    </message>
    <message>
        <source>Play, homework, holidays</source>
        <translation>Spelen, huiswerk, vakantie</translation>
    </message>
    <message>
        <source>A house of neighbours for neighbours, run by volunteers.</source>
        <translation>Een huis van buren voor buren, gedragen door vrijwilligers.</translation>
    </message>
    <message>
        <source>Newcomers and people who live alone</source>
        <translation>Nieuwkomers en mensen die alleen wonen</translation>
    </message>
    <message>
        <source>Welcome, repair café, second-hand clothes</source>
        <translation>Onthaal, repaircafé, tweedehandskleren</translation>
    </message>
    <message>
        <source>Benches under the plane trees</source>
        <translation>Zitbanken onder de platanen</translation>
    </message>
    <message>
        <source>Older men play cards and keep an eye on the children</source>
        <translation>Oudere mannen kaarten er en houden een oogje op de kinderen</translation>
    </message>
    <message>
        <source>Afternoon and evening</source>
        <translation>Namiddag en avond</translation>
    </message>
    <message>
        <source>Launderette on the corner</source>
        <translation>Wasserette op de hoek</translation>
    </message>
    <message>
        <source>Waiting is talking: news, jobs, rooms to let</source>
        <translation>Wachten is praten: nieuws, werk, kamers te huur</translation>
    </message>
    <message>
        <source>Saturday morning</source>
        <translation>Zaterdagochtend</translation>
    </message>
    <message>
        <source>Snack bar Zonneke</source>
        <translation>Snackbar Zonneke</translation>
    </message>
    <message>
        <source>Young people meet here after school, homework at the back tables</source>
        <translation>Jongeren spreken hier af na school, huiswerk aan de achterste tafels</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>Na school</translation>
    </message>
    <message>
        <source>Shared garden behind the school</source>
        <translation>Samentuin achter de school</translation>
    </message>
    <message>
        <source>Thirty families grow vegetables and swap seeds</source>
        <translation>Dertig gezinnen kweken groenten en ruilen zaden</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Tram stop with the kiosk</source>
        <translation>Tramhalte met de kiosk</translation>
    </message>
    <message>
        <source>Where people wait for each other</source>
        <translation>Waar mensen op elkaar wachten</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>De hele dag</translation>
    </message>
    <message>
        <source>Playground between the blocks</source>
        <translation>Speelplein tussen de blokken</translation>
    </message>
    <message>
        <source>Mothers share a thermos while the children play</source>
        <translation>Moeders delen een thermos terwijl de kinderen spelen</translation>
    </message>
    <message>
        <source>Wednesday afternoon</source>
        <translation>Woensdagnamiddag</translation>
    </message>
    <message>
        <source>Prayer house with the blue door</source>
        <translation>Gebedshuis met de blauwe deur</translation>
    </message>
    <message>
        <source>Meals for who needs one, nobody asks questions</source>
        <translation>Een maaltijd voor wie er een nodig heeft, niemand stelt vragen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Market on the forecourt</source>
        <translation>Markt op het voorplein</translation>
    </message>
    <message>
        <source>The place to hear who is ill and who moved</source>
        <translation>Hier hoor je wie ziek is en wie verhuisd is</translation>
    </message>
    <message>
        <source>Friday morning</source>
        <translation>Vrijdagochtend</translation>
    </message>
    <message>
        <source>Little library in the telephone box</source>
        <translation>Bibliotheekje in de telefooncel</translation>
    </message>
    <message>
        <source>Books in eleven languages, notes between the pages</source>
        <translation>Boeken in elf talen, briefjes tussen de bladzijden</translation>
    </message>
    <message>
        <source>The hill, as everyone calls it</source>
        <translation>De heuvel, zoals iedereen hem noemt</translation>
    </message>
    <message>
        <source>“Over the hill” is where the neighbourhood stops</source>
        <translation>“Over de heuvel” houdt de buurt op</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Kapster</translation>
    </message>
    <message>
        <source>Neighbour with a van</source>
        <translation>Buurman met een bestelwagen</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Bakker</translation>
    </message>
    <message>
        <source>Football coach</source>
        <translation>Voetbaltrainer</translation>
    </message>
    <message>
        <source>Leads the prayers</source>
        <translation>Leidt het gebed</translation>
    </message>
    <message>
        <source>Concierge of the tower block</source>
        <translation>Conciërge van de woontoren</translation>
    </message>
    <message>
        <source>Interprets for everyone</source>
        <translation>Tolkt voor iedereen</translation>
    </message>
    <message>
        <source>Night shop keeper</source>
        <translation>Uitbater van de nachtwinkel</translation>
    </message>
    <message>
        <source>Cares for three neighbours</source>
        <translation>Zorgt voor drie buren</translation>
    </message>
    <message>
        <source>Helps with forms</source>
        <translation>Helpt met formulieren</translation>
    </message>
    <message>
        <source>Settles quarrels</source>
        <translation>Bemiddelt bij ruzie</translation>
    </message>
    <message>
        <source>Lends tools and money</source>
        <translation>Leent gereedschap en geld uit</translation>
    </message>
    <message>
        <source>Drew the whole municipality, not a neighbourhood</source>
        <translation>Tekende de hele gemeente, geen buurt</translation>
    </message>
    <message>
        <source>Fictional drawing</source>
        <translation>Fictieve tekening</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <source>This needs the Python library {library}, version {minimum} or newer, which this QGIS does not have.</source>
        <translation>Hiervoor is de Python-bibliotheek {library} nodig, versie {minimum} of nieuwer, en die heeft deze QGIS niet.</translation>
    </message>
    <message>
        <source>Open or make a workspace first.</source>
        <translation>Open of maak eerst een werkmap.</translation>
    </message>
    <message>
        <source>Save your edits first (the pencil), then try again.</source>
        <translation>Bewaar eerst je wijzigingen (het potlood) en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Open a Resokit workspace</source>
        <translation>Een Resokit-werkmap openen</translation>
    </message>
    <message>
        <source>Workspaces (*.gpkg *.qgz)</source>
        <translation>Werkmappen (*.gpkg *.qgz)</translation>
    </message>
    <message>
        <source>Making the demo workspace…</source>
        <translation>De demowerkmap wordt gemaakt…</translation>
    </message>
    <message>
        <source>The demo workspace could not be made. The log panel “Resokit” says why.</source>
        <translation>De demowerkmap kon niet worden gemaakt. Het logpaneel “Resokit” zegt waarom.</translation>
    </message>
    <message>
        <source>Workspace “{name}” is open.</source>
        <translation>De werkmap “{name}” is open.</translation>
    </message>
    <message>
        <source>The layer is made, and “Estimate indicators” is filled in with its columns.</source>
        <translation>De laag is gemaakt, en “Indicatoren schatten” is ingevuld met haar kolommen.</translation>
    </message>
    <message>
        <source>Maps made: {count}, in {folder}.</source>
        <translation>Gemaakte kaarten: {count}, in {folder}.</translation>
    </message>
    <message>
        <source>Show these numbers as a &amp;table</source>
        <translation>Toon deze getallen als &amp;tabel</translation>
    </message>
    <message>
        <source>Shown as a table, because there is no drawing: {reason}</source>
        <translation>Als tabel getoond, want er is geen grafiek: {reason}</translation>
    </message>
    <message>
        <source>&amp;Work it out</source>
        <translation>&amp;Uitrekenen</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Hoe zeker we zijn</translation>
    </message>
    <message>
        <source>Working out how sure we are…</source>
        <translation>Er wordt uitgerekend hoe zeker we zijn…</translation>
    </message>
    <message>
        <source>Looking for ground that other names claim too…</source>
        <translation>Er wordt gezocht naar gebied dat ook andere namen opeisen…</translation>
    </message>
    <message>
        <source>Choose drawings and a rule: then this page says how sure the line is.</source>
        <translation>Kies tekeningen en een regel: dan zegt deze pagina hoe zeker de lijn is.</translation>
    </message>
    <message>
        <source>All this is about the ground that so many include, before it becomes whole blocks.</source>
        <translation>Dit gaat allemaal over het gebied dat zo velen erbij rekenen, voor het hele huizenblokken wordt.</translation>
    </message>
    <message>
        <source>In &amp;doubt: {area}</source>
        <translation>In t&amp;wijfel: {area}</translation>
    </message>
    <message>
        <source>What anybody drew is in all contours; of that nothing is in doubt.</source>
        <translation>Alle contouren samen bevatten alles wat iemand tekende; daar is niets aan te twijfelen.</translation>
    </message>
    <message>
        <source>Had other people drawn, this ground could lie on the other side of the line.</source>
        <translation>Als andere mensen getekend hadden, kon dit gebied aan de andere kant van de lijn liggen.</translation>
    </message>
    <message>
        <source>&amp;Contested: {area}</source>
        <translation>&amp;Omstreden: {area}</translation>
    </message>
    <message>
        <source>&amp;Contested</source>
        <translation>&amp;Omstreden</translation>
    </message>
    <message>
        <source>Choose the drawings of one name to see which ground other names claim too.</source>
        <translation>Kies de tekeningen van één naam om te zien welk gebied ook andere namen opeisen.</translation>
    </message>
    <message>
        <source>No other name claims this ground as much.</source>
        <translation>Geen andere naam eist dit gebied even sterk op.</translation>
    </message>
    <message>
        <source>A similar share of the people of another name include it:</source>
        <translation>Een vergelijkbaar aandeel van de mensen van een andere naam rekent het erbij:</translation>
    </message>
    <message>
        <source>All contours together only grow: each new drawing can add ground, so this line does not come to rest.</source>
        <translation>Alle contouren samen worden alleen maar groter: elke nieuwe tekening kan er gebied bij doen, dus deze lijn komt niet tot rust.</translation>
    </message>
    <message>
        <source>No ground is in at least {share} % of the drawings, so there is no line.</source>
        <translation>Geen gebied ligt in minstens {share} % van de tekeningen, dus is er geen lijn.</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would move little ({low} to {high} % of the ground).</source>
        <translation>Met {more} tekeningen meer zou de rand weinig verschuiven ({low} tot {high} % van het gebied).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would still move ({low} to {high} % of the ground).</source>
        <translation>Met {more} tekeningen meer zou de rand nog verschuiven ({low} tot {high} % van het gebied).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge could still move ({low} to {high} % of the ground).</source>
        <translation>Met {more} tekeningen meer zou de rand nog kunnen verschuiven ({low} tot {high} % van het gebied).</translation>
    </message>
    <message>
        <source>That is so if they draw as those before them did. A group that nobody asked yet can move the edge more.</source>
        <translation>Dat klopt als zij tekenen zoals wie al tekende. Een groep die nog niemand bevraagd heeft, kan de rand meer doen verschuiven.</translation>
    </message>
    <message>
        <source>All contours: {area}.</source>
        <translation>Alle contouren: {area}.</translation>
    </message>
    <message>
        <source>At least {share} %: {area}. Had other people drawn, probably {low} to {high}.</source>
        <translation>Minstens {share} %: {area}. Als andere mensen getekend hadden, waarschijnlijk {low} tot {high}.</translation>
    </message>
    <message>
        <source>How like the line of all {people} people the line of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.</source>
        <translation>Hoe sterk de lijn van minder mensen, willekeurig gekozen, al lijkt op de lijn van alle {people} mensen: 1 is dezelfde. De strook bevat negen van de tien keuzes.</translation>
    </message>
    <message>
        <source>Mean likeness</source>
        <translation>Gemiddelde gelijkenis</translation>
    </message>
    <message>
        <source>{name}: {area}</source>
        <translation>{name}: {area}</translation>
    </message>
    <message>
        <source>{area} ha</source>
        <translation>{area} ha</translation>
    </message>
    <message>
        <source>{area} km²</source>
        <translation>{area} km²</translation>
    </message>
    <message>
        <source>Drawings by</source>
        <translation>Tekeningen per</translation>
    </message>
    <message>
        <source>Whose drawings count</source>
        <translation>Wiens tekeningen meetellen</translation>
    </message>
    <message>
        <source>{value}, people: {number}</source>
        <translation>{value}, mensen: {number}</translation>
    </message>
    <message>
        <source>{list}: all</source>
        <translation>{list}: alle</translation>
    </message>
    <message>
        <source>{list}: {value}</source>
        <translation>{list}: {value}</translation>
    </message>
    <message>
        <source>{list}: {chosen} of {all}</source>
        <translation>{list}: {chosen} van {all}</translation>
    </message>
    <message>
        <source>No drawing has this any more. Take the tick off.</source>
        <translation>Geen enkele tekening heeft dit nog. Haal het vinkje weg.</translation>
    </message>
    <message>
        <source>Not told, so that a small number beside it cannot be worked out.</source>
        <translation>Niet getoond, zodat een klein aantal ernaast niet uit te rekenen is.</translation>
    </message>
    <message>
        <source>So few people are not told exactly.</source>
        <translation>Zo weinig mensen worden niet precies getoond.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>De tekeningen worden gelezen…</translation>
    </message>
    <message>
        <source>Laying the drawings over each other…</source>
        <translation>De tekeningen worden over elkaar gelegd…</translation>
    </message>
    <message>
        <source>Shares are of all this ground together.</source>
        <translation>Aandelen zijn delen van al dit gebied samen.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beide</translation>
    </message>
    <message>
        <source>Neighbourhood and ward</source>
        <translation>Buurt en wijk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&#x27;s</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>nooit een naam</translation>
    </message>
    <message>
        <source>&amp;Yes, I asked: the person agrees</source>
        <translation>&amp;Ja, ik heb het gevraagd: de persoon gaat akkoord</translation>
    </message>
    <message>
        <source>Ask the person first, and tick the box: without consent nothing is drawn.</source>
        <translation>Vraag het eerst aan de persoon, en vink het vakje aan: zonder toestemming wordt er niets getekend.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>Somebody new.</source>
        <translation>Een nieuwe deelnemer.</translation>
    </message>
    <message>
        <source>{code} takes part already, and agreed before.</source>
        <translation>{code} doet al mee, en ging eerder akkoord.</translation>
    </message>
    <message>
        <source>{code} takes part already, but did not agree or took it back: ask now.</source>
        <translation>{code} doet al mee, maar ging niet akkoord of trok dat in: vraag het nu.</translation>
    </message>
    <message>
        <source>&amp;Use {code}</source>
        <translation>&amp;Gebruik {code}</translation>
    </message>
    <message>
        <source>&amp;Code of the person</source>
        <translation>&amp;Code van de persoon</translation>
    </message>
    <message>
        <source>&amp;Name of the neighbourhood</source>
        <translation>&amp;Naam van de buurt</translation>
    </message>
    <message>
        <source>Roun&amp;d</source>
        <translation>Ron&amp;de</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Hoe &amp;zeker</translation>
    </message>
    <message>
        <source>About the person (if they want to say)</source>
        <translation>Over de persoon (als die het wil zeggen)</translation>
    </message>
    <message>
        <source>S&amp;nap to layers, as the project is set</source>
        <translation>Sna&amp;ppen aan lagen, zoals in het project ingesteld</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Draw one now</source>
        <translation>Nu tekenen</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Er wordt opgezocht wie meedoet…</translation>
    </message>
    <message>
        <source>&amp;Stop drawing</source>
        <translation>Stop met &amp;tekenen</translation>
    </message>
    <message>
        <source>&amp;Draw on the map</source>
        <translation>&amp;Teken op de kaart</translation>
    </message>
    <message>
        <source>Open a workspace first (menu Resokit).</source>
        <translation>Open eerst een werkmap (menu Resokit).</translation>
    </message>
    <message>
        <source>Draw round the neighbourhood with the button down, or click its corners. A double click, the right button or Enter closes the line. Backspace takes a bit back, Esc starts over. The space bar moves the map.</source>
        <translation>Teken rond de buurt met de knop ingedrukt, of klik op de hoeken. Een dubbelklik, de rechterknop of Enter sluit de lijn. Backspace neemt een stukje terug, Esc begint opnieuw. De spatiebalk verplaatst de kaart.</translation>
    </message>
    <message>
        <source>Snapping is off in this project: switch it on in the snapping toolbar of QGIS.</source>
        <translation>Snappen staat uit in dit project: zet het aan in de werkbalk voor snappen van QGIS.</translation>
    </message>
    <message>
        <source>Undone: the drawing of {code} is not kept.</source>
        <translation>Ongedaan gemaakt: de tekening van {code} is niet bewaard.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>Saved: {code}, {name}, {area} km².</source>
        <translation>Opgeslagen: {code}, {name}, {area} km².</translation>
    </message>
    <message>
        <source>The line crosses itself; everything it goes round is kept.</source>
        <translation>De lijn kruist zichzelf; alles waar ze omheen gaat, is bewaard.</translation>
    </message>
    <message>
        <source>It is not among the drawings that are chosen now.</source>
        <translation>Ze hoort niet bij de tekeningen die nu gekozen zijn.</translation>
    </message>
    <message>
        <source>&amp;Tick whose drawings count. Where nothing is ticked in a list, all do.</source>
        <translation>&amp;Vink aan wiens tekeningen meetellen. Is in een lijst niets aangevinkt, dan telt alles mee.</translation>
    </message>
    <message>
        <source>Find in the lists</source>
        <translation>Zoek in de lijsten</translation>
    </message>
    <message>
        <source>Clear l&amp;ist</source>
        <translation>&amp;Lijst leegmaken</translation>
    </message>
    <message>
        <source>Take the ticks off in the list that you are in</source>
        <translation>Haal de vinkjes weg in de lijst waarin je bent</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Alles leegmaken</translation>
    </message>
    <message>
        <source>Take off all ticks: all drawings count</source>
        <translation>Haal alle vinkjes weg: alle tekeningen tellen mee</translation>
    </message>
    <message>
        <source>Whose drawings</source>
        <translation>Wiens tekeningen</translation>
    </message>
    <message>
        <source>Once a workspace is open, choose here whose drawings count.</source>
        <translation>Kies hier wiens tekeningen meetellen, zodra er een werkmap open is.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Bring them in with “Import drawings” in the Resokit menu, or let people draw here in the dock, on the page with the pencil.</source>
        <translation>Er zijn nog geen tekeningen. Haal ze binnen met “Tekeningen importeren” in het menu Resokit, of laat mensen hier tekenen, op de pagina met het potlood.</translation>
    </message>
    <message>
        <source>No line can be made from fewer than {fewest} people.</source>
        <translation>Van minder dan {fewest} mensen kan geen lijn gemaakt worden.</translation>
    </message>
    <message>
        <source>Collect more drawings.</source>
        <translation>Verzamel meer tekeningen.</translation>
    </message>
    <message>
        <source>Tick more in a list, or clear it.</source>
        <translation>Vink meer aan in een lijst, of maak ze leeg.</translation>
    </message>
    <message>
        <source>There is nothing to choose between: one name, one round, and nothing told of the people. All drawings count.</source>
        <translation>Er valt niets te kiezen: één naam, één ronde, en niets gezegd over de mensen. Alle tekeningen tellen mee.</translation>
    </message>
    <message>
        <source>{people} people, {drawings} drawings</source>
        <translation>{people} mensen, {drawings} tekeningen</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>{number} weggelaten</translation>
    </message>
    <message>
        <source>{number} without consent</source>
        <translation>{number} zonder toestemming</translation>
    </message>
    <message>
        <source>{number} that cannot be used</source>
        <translation>{number} onbruikbaar</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enkele</translation>
    </message>
    <message>
        <source>Everywhere alike (by area)</source>
        <translation>Overal gelijk (volgens oppervlakte)</translation>
    </message>
    <message>
        <source>Blocks or buildings: figures of a ward are shared out by what stands where</source>
        <translation>Huizenblokken of gebouwen: cijfers van een wijk worden verdeeld volgens wat waar staat</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Peri&amp;ode</translation>
    </message>
    <message>
        <source>Where people l&amp;ive</source>
        <translation>Waar me&amp;nsen wonen</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>Tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>The newest of each figure</source>
        <translation>Het nieuwste van elk cijfer</translation>
    </message>
    <message>
        <source>There are no figures of these wards. Import them: menu Resokit, “Import indicators”.</source>
        <translation>Er zijn geen cijfers van deze wijken. Importeer ze: menu Resokit, “Indicatoren importeren”.</translation>
    </message>
    <message>
        <source>{share} % of the neighbourhood lies in wards; the figures say nothing of the rest.</source>
        <translation>{share} % van de buurt ligt in wijken; over de rest zeggen de cijfers niets.</translation>
    </message>
    <message>
        <source>Figures of a ward are shared out {method}. Between low and high a figure lies in {confidence} of 100 cases, between the bounds however people are spread. Counts are rounded to {rounding}, ranges outward.</source>
        <translation>Cijfers van een wijk worden verdeeld {method}. Tussen laag en hoog ligt een cijfer in {confidence} van de 100 gevallen; tussen de grenzen ligt het hoe de mensen ook verspreid wonen. Aantallen zijn afgerond op {rounding}, bereiken naar buiten toe.</translation>
    </message>
    <message>
        <source>Figures of the wards and of the neighbourhood</source>
        <translation>Cijfers van de wijken en van de buurt</translation>
    </message>
    <message>
        <source>What the chosen wards have together</source>
        <translation>Wat de gekozen wijken samen hebben</translation>
    </message>
    <message>
        <source>What the neighbourhood has, as an estimate</source>
        <translation>Wat de buurt heeft, als schatting</translation>
    </message>
    <message>
        <source>Between these the figure lies in {confidence} of 100 cases</source>
        <translation>Hiertussen ligt het cijfer in {confidence} van de 100 gevallen</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Between these the figure lies however people are spread inside the wards</source>
        <translation>Hiertussen ligt het cijfer, hoe de mensen ook verspreid wonen binnen de wijken</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>The part of the neighbourhood that lies in wards</source>
        <translation>Het deel van de buurt dat in wijken ligt</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>niet geschat</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>volgens oppervlakte</translation>
    </message>
    <message>
        <source>by {way}</source>
        <translation>volgens {way}</translation>
    </message>
    <message>
        <source>of the wards: {reason}</source>
        <translation>van de wijken: {reason}</translation>
    </message>
    <message>
        <source>Move the map to the line</source>
        <translation>Verplaats de kaart naar de lijn</translation>
    </message>
    <message>
        <source>All contours (Resokit rule)</source>
        <translation>Alle contouren (Resokit-regel)</translation>
    </message>
    <message>
        <source>At least a share of the people</source>
        <translation>Minstens een aandeel van de mensen</translation>
    </message>
    <message>
        <source>Block by block</source>
        <translation>Blok per blok</translation>
    </message>
    <message>
        <source>At least this share of the people</source>
        <translation>Minstens dit aandeel van de mensen</translation>
    </message>
    <message>
        <source>(choose blocks or streets)</source>
        <translation>(kies huizenblokken of straten)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Minstens</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Blokken</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Stem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Every person counts the same</source>
        <translation>Elke persoon telt even zwaar</translation>
    </message>
    <message>
        <source>Equal by group: {group}</source>
        <translation>Gelijk per groep: {group}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Er is geen werkmap open.</translation>
    </message>
    <message>
        <source>{names}: {people} people, {drawings} drawings</source>
        <translation>{names}: {people} mensen, {drawings} tekeningen</translation>
    </message>
    <message>
        <source>There are no drawings yet. Import drawings (Resokit menu), drop a file here, or draw one now.</source>
        <translation>Er zijn nog geen tekeningen. Importeer tekeningen (menu Resokit), sleep een bestand hierheen, of teken er nu een.</translation>
    </message>
    <message>
        <source>Open a workspace (Resokit menu), or the demo workspace to look around.</source>
        <translation>Open een werkmap (menu Resokit), of de demowerkmap om rond te kijken.</translation>
    </message>
    <message>
        <source>Choose a layer of blocks or streets above.</source>
        <translation>Kies hierboven een laag met huizenblokken of straten.</translation>
    </message>
    <message>
        <source>No ground is in so many drawings. Lower the share.</source>
        <translation>Geen gebied ligt in zo veel tekeningen. Verlaag het aandeel.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw doen: {step}</translation>
    </message>
    <message>
        <source>It was not computed. Choose again to try once more.</source>
        <translation>Het is niet berekend. Kies opnieuw om het nog eens te proberen.</translation>
    </message>
    <message>
        <source>All contours: {union} km²</source>
        <translation>Alle contouren: {union} km²</translation>
    </message>
    <message>
        <source>Line {line} km² ({share} %), all contours {union} km²: {less} km² more</source>
        <translation>Lijn {line} km² ({share} %), alle contouren {union} km²: {less} km² meer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Re&amp;compute</source>
        <translation>Herbere&amp;kenen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print layout</source>
        <translation>&amp;Afdruklay-out</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Weg&amp;halen</translation>
    </message>
    <message>
        <source>Keep, export and print</source>
        <translation>Bewaren, exporteren en afdrukken</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabel (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-bestand (*.xlsx)</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” exporteren</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>“{name}” wordt geëxporteerd…</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Geëxporteerd naar {file}.</translation>
    </message>
    <message>
        <source>Keeping “{name}”…</source>
        <translation>“{name}” wordt bewaard…</translation>
    </message>
    <message>
        <source>Something was written in the workspace meanwhile, so “{name}” was not kept. Keep it again.</source>
        <translation>Intussen is er iets in de werkmap geschreven, dus “{name}” is niet bewaard. Bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Bewaard als “{name}”.</translation>
    </message>
    <message>
        <source>Looking at what is kept…</source>
        <translation>Er wordt gekeken wat er bewaard is…</translation>
    </message>
    <message>
        <source>There is no line to keep yet. What is missing stands above.</source>
        <translation>Er is nog geen lijn om te bewaren. Hierboven staat wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Give the line a name and keep it: to show, export or print it later.</source>
        <translation>Er is nog niets bewaard. Geef de lijn een naam en bewaar ze: dan kun je ze later tonen, exporteren of afdrukken.</translation>
    </message>
    <message>
        <source>Choose a result in the list.</source>
        <translation>Kies een resultaat in de lijst.</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>“{name}” wordt gelezen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>Bewaarde resultaten</translation>
    </message>
    <message>
        <source>All contours</source>
        <translation>Alle contouren</translation>
    </message>
    <message>
        <source>Blocks ≥ {share} %</source>
        <translation>Blokken ≥ {share} %</translation>
    </message>
    <message>
        <source>≥ {share} %</source>
        <translation>≥ {share} %</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Out of date: since it was kept, {reasons}. Recompute makes it anew.</source>
        <translation>Verouderd. Sinds het bewaren: {reasons}. Herberekenen maakt het opnieuw.</translation>
    </message>
    <message>
        <source>Whether it is up to date is not known: {reasons}.</source>
        <translation>Of het actueel is, is niet bekend: {reasons}.</translation>
    </message>
    <message>
        <source>Up to date: its drawings are as they were.</source>
        <translation>Actueel: de tekeningen zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} mensen</translation>
    </message>
    <message>
        <source>Of: {whose}.</source>
        <translation>Van: {whose}.</translation>
    </message>
    <message>
        <source>{times} × larger</source>
        <translation>{times} × groter</translation>
    </message>
    <message>
        <source>{times} × smaller</source>
        <translation>{times} × kleiner</translation>
    </message>
    <message>
        <source>{times} radii away</source>
        <translation>op {times} × de straal</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>onbruikbaar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Onbruikbaar</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Weggelaten: {reason}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why look at it</source>
        <translation>Waarom bekijken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Drawings to look at again</source>
        <translation>Tekeningen om nog eens te bekijken</translation>
    </message>
    <message>
        <source>&amp;Every drawing, not only these</source>
        <translation>&amp;Elke tekening, niet alleen deze</translation>
    </message>
    <message>
        <source>Move the map to what is chosen</source>
        <translation>Verplaats de kaart naar wat gekozen is</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>uitschieter van de pen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>double</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>not this neighbourhood</source>
        <translation>niet deze buurt</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Kies of typ een reden</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Weg&amp;laten</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Weer meetellen</translation>
    </message>
    <message>
        <source>Review strange drawings</source>
        <translation>Opvallende tekeningen nakijken</translation>
    </message>
    <message>
        <source>Looking through the drawings…</source>
        <translation>De tekeningen worden nagekeken…</translation>
    </message>
    <message>
        <source>There are no drawings yet. Import some (menu Resokit), or draw one on the map.</source>
        <translation>Er zijn nog geen tekeningen. Importeer er (menu Resokit), of teken er een op de kaart.</translation>
    </message>
    <message>
        <source>No drawing stands out. All of those you chose are in use.</source>
        <translation>Geen enkele tekening valt op. Alle tekeningen die je koos, zijn in gebruik.</translation>
    </message>
    <message>
        <source>To look at: {number}. A drawing that differs is an opinion; leave one out only where it is a mistake.</source>
        <translation>Te bekijken: {number}. Een tekening die afwijkt, is een mening; laat er alleen een weg waar ze een vergissing is.</translation>
    </message>
    <message>
        <source>Choose a drawing in the list to see it on the map.</source>
        <translation>Kies een tekening in de lijst om ze op de kaart te zien.</translation>
    </message>
    <message>
        <source>nothing strange about it</source>
        <translation>er is niets opvallends aan</translation>
    </message>
    <message>
        <source>{code}: {why}. {status}.</source>
        <translation>{code}: {why}. {status}.</translation>
    </message>
    <message>
        <source>Chosen: {number}.</source>
        <translation>Gekozen: {number}.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Re&amp;den</translation>
    </message>
    <message>
        <source>What it changed: all contours went from {union_before} to {union_after} km² ({union_change}), the line from {line_before} to {line_after} km² ({line_change}).</source>
        <translation>Wat het veranderde: alle contouren gingen van {union_before} naar {union_after} km² ({union_change}), de lijn van {line_before} naar {line_after} km² ({line_change}).</translation>
    </message>
    <message>
        <source>What the second side has otherwise</source>
        <translation>Waarin de tweede kant verschilt</translation>
    </message>
    <message>
        <source>What the second side has there</source>
        <translation>Wat de tweede kant daar heeft</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paren</translation>
    </message>
    <message>
        <source>Set both sides at once</source>
        <translation>Stel beide kanten tegelijk in</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Wisselen</translation>
    </message>
    <message>
        <source>Let the two sides change places</source>
        <translation>Laat de twee kanten van plaats wisselen</translation>
    </message>
    <message>
        <source>&amp;Second side: the same, but for</source>
        <translation>Tw&amp;eede kant: dezelfde, behalve</translation>
    </message>
    <message>
        <source>First side: {choice}</source>
        <translation>Eerste kant: {choice}</translation>
    </message>
    <message>
        <source>Second side: {choice}</source>
        <translation>Tweede kant: {choice}</translation>
    </message>
    <message>
        <source>(everything: another choice)</source>
        <translation>(alles: een andere keuze)</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(kies)</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle andere</translation>
    </message>
    <message>
        <source>{value} ({people} people)</source>
        <translation>{value} ({people} mensen)</translation>
    </message>
    <message>
        <source>Asked of the drawings and not of the line: whether two people of the same side drew more alike than two of different sides, and how often that comes of chance.</source>
        <translation>Gevraagd aan de tekeningen en niet aan de lijn: of twee mensen van dezelfde kant meer gelijkend tekenden dan twee van verschillende kanten, en hoe vaak dat toeval is.</translation>
    </message>
    <message>
        <source>Compare groups or rounds</source>
        <translation>Groepen of rondes vergelijken</translation>
    </message>
    <message>
        <source>Both sides have the same drawings so far. Choose others for the first, on the page that says whose drawings count.</source>
        <translation>Beide kanten hebben tot nu toe dezelfde tekeningen. Kies andere voor de eerste kant, op de pagina die zegt wiens tekeningen meetellen.</translation>
    </message>
    <message>
        <source>Laying the second side beside the first…</source>
        <translation>De tweede kant wordt naast de eerste gelegd…</translation>
    </message>
    <message>
        <source>Dealing the people over the two sides by lot…</source>
        <translation>De mensen worden door het lot over de twee kanten verdeeld…</translation>
    </message>
    <message>
        <source>Asking other people by lot…</source>
        <translation>Er worden door het lot andere mensen bevraagd…</translation>
    </message>
    <message>
        <source>Measuring where the two sides differ…</source>
        <translation>Er wordt gemeten waar de twee kanten verschillen…</translation>
    </message>
    <message>
        <source>Open a workspace to compare what groups of people drew, or rounds.</source>
        <translation>Open een werkmap om te vergelijken wat groepen mensen tekenden, of rondes.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: all these drawings are of one round and one name, and nobody told more. Import another round, or choose fields as groups where you import drawings.</source>
        <translation>Er is nog niets te vergelijken: al deze tekeningen zijn van één ronde en één naam, en niemand vertelde meer. Importeer nog een ronde, of kies velden als groepen bij het importeren van tekeningen.</translation>
    </message>
    <message>
        <source>Choose what the second side has otherwise, such as another round or other people, or take one of the pairs.</source>
        <translation>Kies waarin de tweede kant verschilt, zoals een andere ronde of andere mensen, of neem een van de paren.</translation>
    </message>
    <message>
        <source>The first side has no line yet.</source>
        <translation>De eerste kant heeft nog geen lijn.</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Deze lijn</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Bereik 95 %</translation>
    </message>
    <message>
        <source>Had other people been asked, the area of this line would lie between these in 95 of 100 cases. Not told of what one person alone decides, such as all contours.</source>
        <translation>Als andere mensen bevraagd waren, zou de oppervlakte van deze lijn in 95 van de 100 gevallen hiertussen liggen. Niet getoond voor wat één persoon alleen bepaalt, zoals alle contouren.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>Part in both</source>
        <translation>Deel in beide</translation>
    </message>
    <message>
        <source>The ground in both over the ground in either: 1 the same, 0 nothing shared.</source>
        <translation>Het gebied in beide, gedeeld door het gebied in minstens één van de twee: 1 is gelijk, 0 is niets gedeeld.</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>De twee kanten</translation>
    </message>
    <message>
        <source>Areas in km²</source>
        <translation>Oppervlakten in km²</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>{list}: {values}</source>
        <translation>{list}: {values}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle andere</translation>
    </message>
    <message>
        <source>{list}: {first} / {second}</source>
        <translation>{list}: {first} / {second}</translation>
    </message>
    <message>
        <source>By this rule neither side has a line. Lower the share above.</source>
        <translation>Volgens deze regel heeft geen van beide kanten een lijn. Verlaag hierboven het aandeel.</translation>
    </message>
    <message>
        <source>The two lines share {share} % of the ground that either has.</source>
        <translation>De twee lijnen delen {share} % van het gebied dat minstens één van de twee heeft.</translation>
    </message>
    <message>
        <source>So few people drew that not even the largest difference between them can be told from chance.</source>
        <translation>Er tekenden zo weinig mensen dat zelfs het grootste verschil tussen hen niet van toeval te onderscheiden is.</translation>
    </message>
    <message>
        <source>fewer than 1 of 100 cases</source>
        <translation>minder dan 1 van de 100 gevallen</translation>
    </message>
    <message>
        <source>{number} of 100 cases</source>
        <translation>{number} van de 100 gevallen</translation>
    </message>
    <message>
        <source>It may well be chance.</source>
        <translation>Het kan goed toeval zijn.</translation>
    </message>
    <message>
        <source>That is more than chance, though it hardly moves this line.</source>
        <translation>Dat is meer dan toeval, al verschuift het deze lijn nauwelijks.</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>Dat is meer dan toeval.</translation>
    </message>
    <message>
        <source>The same people drew for both sides. Where chance decides which of their drawings stands where, the sides are drawn at least this differently in {cases}.</source>
        <translation>Dezelfde mensen tekenden voor beide kanten. Als het toeval bepaalt welke van hun tekeningen waar staat, zijn de kanten minstens zo verschillend getekend in {cases}.</translation>
    </message>
    <message>
        <source>Some people stand on both sides. Where chance decides who stands where, the sides are drawn at least this differently in {cases}.</source>
        <translation>Sommige mensen staan aan beide kanten. Als het toeval bepaalt wie waar staat, zijn de kanten minstens zo verschillend getekend in {cases}.</translation>
    </message>
    <message>
        <source>One side is part of the other. A part of this size picked at random is drawn at least this differently in {cases}.</source>
        <translation>De ene kant is een deel van de andere. Een willekeurig gekozen deel van deze grootte is minstens zo verschillend getekend in {cases}.</translation>
    </message>
    <message>
        <source>Two groups of this size picked at random draw at least this differently in {cases}.</source>
        <translation>Twee willekeurig gekozen groepen van deze grootte tekenen minstens zo verschillend in {cases}.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(niet opgegeven)</translation>
    </message>
    <message>
        <source>under 5 years</source>
        <translation>minder dan 5 jaar</translation>
    </message>
    <message>
        <source>5 to 9 years</source>
        <translation>5 tot 9 jaar</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 jaar of meer</translation>
    </message>
    <message>
        <source>Find a ward by code or name</source>
        <translation>Zoek een wijk op code of naam</translation>
    </message>
    <message>
        <source>&amp;Only those touched</source>
        <translation>A&amp;lleen geraakte</translation>
    </message>
    <message>
        <source>Show only the wards that the line touches, and those chosen</source>
        <translation>Toon alleen de wijken die de lijn raakt, en de gekozen wijken</translation>
    </message>
    <message>
        <source>Wards; the space bar ticks one</source>
        <translation>Wijken; de spatiebalk vinkt er een aan</translation>
    </message>
    <message>
        <source>Of the line</source>
        <translation>Van de lijn</translation>
    </message>
    <message>
        <source>The part of the neighbourhood in this ward</source>
        <translation>Het deel van de buurt in deze wijk</translation>
    </message>
    <message>
        <source>Of the ward</source>
        <translation>Van de wijk</translation>
    </message>
    <message>
        <source>The part of this ward in the neighbourhood</source>
        <translation>Het deel van deze wijk in de buurt</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>How alike the two are: intersection over union, 1 where they are the same</source>
        <translation>Hoe sterk de twee op elkaar lijken: doorsnede gedeeld door unie, 1 als ze gelijk zijn</translation>
    </message>
    <message>
        <source>{number} wards together</source>
        <translation>{number} wijken samen</translation>
    </message>
    <message>
        <source>{number} wards</source>
        <translation>{number} wijken</translation>
    </message>
    <message>
        <source>The wards of this level have no ground. Import them anew (menu Resokit).</source>
        <translation>De wijken van dit niveau hebben geen oppervlakte. Importeer ze opnieuw (menu Resokit).</translation>
    </message>
    <message>
        <source>There are no wards yet. Import them: menu Resokit, “Import wards”.</source>
        <translation>Er zijn nog geen wijken. Importeer ze: menu Resokit, “Wijken importeren”.</translation>
    </message>
    <message>
        <source>&amp;Point at wards on the map</source>
        <translation>W&amp;ijs wijken aan op de kaart</translation>
    </message>
    <message>
        <source>Click on a ward to add it, again to take it away; Esc ends</source>
        <translation>Klik op een wijk om ze toe te voegen, nog eens om ze weg te halen; Esc stopt</translation>
    </message>
    <message>
        <source>Choose the wards that the line touches, as it moves</source>
        <translation>Kies de wijken die de lijn raakt, terwijl ze verschuift</translation>
    </message>
    <message>
        <source>Only lived</source>
        <translation>Alleen beleefd</translation>
    </message>
    <message>
        <source>Only ward</source>
        <translation>Alleen wijk</translation>
    </message>
    <message>
        <source>There is no line to compare yet. The top of this dock says what is missing.</source>
        <translation>Er is nog geen lijn om te vergelijken. Bovenaan dit paneel staat wat er ontbreekt.</translation>
    </message>
    <message>
        <source>There is no ground to compare. Lower the share at the top.</source>
        <translation>Er is geen gebied om te vergelijken. Verlaag bovenaan het aandeel.</translation>
    </message>
    <message>
        <source>Comparing with the wards…</source>
        <translation>Er wordt vergeleken met de wijken…</translation>
    </message>
    <message>
        <source>No ward is chosen: tick one, or point at it on the map.</source>
        <translation>Er is geen wijk gekozen: vink er een aan, of wijs ze aan op de kaart.</translation>
    </message>
    <message>
        <source>(no level)</source>
        <translation>(geen niveau)</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Wards</source>
        <translation>&amp;Wijken</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuwe werkmap…</translation>
    </message>
    <message>
        <source>Start a neighbourhood analysis: makes its file and its project, and opens them.</source>
        <translation>Begin een buurtanalyse: maakt het bestand en het project, en opent ze.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Werkmap openen…</translation>
    </message>
    <message>
        <source>Go on with an analysis: choose its .gpkg or .qgz file.</source>
        <translation>Ga verder met een analyse: kies haar .gpkg- of .qgz-bestand.</translation>
    </message>
    <message>
        <source>Open demo workspace</source>
        <translation>Demowerkmap openen</translation>
    </message>
    <message>
        <source>Look around in a finished example: real streets and wards, fictional people.</source>
        <translation>Kijk rond in een afgewerkt voorbeeld: echte straten en wijken, fictieve mensen.</translation>
    </message>
    <message>
        <source>Import drawings…</source>
        <translation>Tekeningen importeren…</translation>
    </message>
    <message>
        <source>Bring in the boundaries that residents drew.</source>
        <translation>Haal de grenzen binnen die bewoners tekenden.</translation>
    </message>
    <message>
        <source>Import wards…</source>
        <translation>Wijken importeren…</translation>
    </message>
    <message>
        <source>Bring in the administrative or statistical areas.</source>
        <translation>Haal de administratieve of statistische gebieden binnen.</translation>
    </message>
    <message>
        <source>Import indicators…</source>
        <translation>Indicatoren importeren…</translation>
    </message>
    <message>
        <source>Bring in figures about the wards, from a CSV or Excel file.</source>
        <translation>Haal cijfers over de wijken binnen, uit een CSV- of Excel-bestand.</translation>
    </message>
    <message>
        <source>The planner&#x27;s dock: choose whose drawings count, move the line, and compare it with the wards, live.</source>
        <translation>Het paneel van de planner: kies wiens tekeningen meetellen, verschuif de lijn, en vergelijk ze meteen met de wijken.</translation>
    </message>
    <message>
        <source>Lived neighbourhood…</source>
        <translation>Beleefde buurt…</translation>
    </message>
    <message>
        <source>Find where the drawings agree: the neighbourhood as people live it.</source>
        <translation>Zoek waar de tekeningen overeenstemmen: de buurt zoals mensen ze beleven.</translation>
    </message>
    <message>
        <source>How sure are we…</source>
        <translation>Hoe zeker zijn we…</translation>
    </message>
    <message>
        <source>See how far the drawings agree, and what more of them would change: a page for the meeting.</source>
        <translation>Bekijk hoe ver de tekeningen overeenkomen, en wat er met meer tekeningen zou veranderen: een pagina voor de vergadering.</translation>
    </message>
    <message>
        <source>Compare with wards…</source>
        <translation>Vergelijken met wijken…</translation>
    </message>
    <message>
        <source>See how the lived neighbourhood and the wards differ.</source>
        <translation>Bekijk hoe de beleefde buurt en de wijken verschillen.</translation>
    </message>
    <message>
        <source>Wards with indicators…</source>
        <translation>Wijken met indicatoren…</translation>
    </message>
    <message>
        <source>Put the figures of the wards on the map, a column for each.</source>
        <translation>Zet de cijfers van de wijken op de kaart, een kolom voor elk.</translation>
    </message>
    <message>
        <source>Estimate indicators…</source>
        <translation>Indicatoren schatten…</translation>
    </message>
    <message>
        <source>Estimate the figures of the wards for the lived neighbourhood, with bounds.</source>
        <translation>Schat de cijfers van de wijken voor de beleefde buurt, met grenzen.</translation>
    </message>
    <message>
        <source>Neighbourhood map…</source>
        <translation>Buurtkaart…</translation>
    </message>
    <message>
        <source>Make one map as a PDF to print.</source>
        <translation>Maak één kaart als PDF om af te drukken.</translation>
    </message>
    <message>
        <source>Organisation maps…</source>
        <translation>Organisatiekaarten…</translation>
    </message>
    <message>
        <source>Make a map for each organisation, a PDF to print each.</source>
        <translation>Maak voor elke organisatie een kaart, elk als PDF om af te drukken.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The five steps, each entry of this menu, and your first map in ten minutes.</source>
        <translation>De vijf stappen, elk onderdeel van dit menu, en je eerste kaart in tien minuten.</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.json *.shp *.fgb *.kml *.gml *.gpx *.tab *.mif *.dxf *.parquet *.csv)</source>
        <translation>Vectorbestanden (*.gpkg *.geojson *.json *.shp *.fgb *.kml *.gml *.gpx *.tab *.mif *.dxf *.parquet *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Wat elke kolom is</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Laag</translation>
    </message>
    <message>
        <source>&amp;Encoding of its letters</source>
        <translation>&amp;Codering van de letters</translation>
    </message>
    <message>
        <source>Coor&amp;dinate reference system</source>
        <translation>Coör&amp;dinatenstelsel</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate reference system it is. Choose it above: a wrong one puts the boundaries elsewhere.</source>
        <translation>Het bestand zegt niet in welk coördinatenstelsel het staat. Kies het hierboven: een verkeerd stelsel zet de grenzen ergens anders.</translation>
    </message>
    <message>
        <source>No row of this file can be imported: {reason}</source>
        <translation>Geen enkele rij van dit bestand kan geïmporteerd worden: {reason}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Rows shown: {shown} of {count}</source>
        <translation>Getoonde rijen: {shown} van {count}</translation>
    </message>
    <message>
        <source>Rows looked at: {looked}. As they are, these would be refused: {count}</source>
        <translation>Bekeken rijen: {looked}. Zoals ze nu zijn, zouden er geweigerd worden: {count}</translation>
    </message>
    <message>
        <source>Rows looked at: {looked}. All of them can be read as boundaries.</source>
        <translation>Bekeken rijen: {looked}. Ze kunnen allemaal als grenzen gelezen worden.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Rij {row}: {reason}</translation>
    </message>
    <message>
        <source>Some letters could not be read. See whether the rows above look right.</source>
        <translation>Sommige letters konden niet gelezen worden. Kijk na of de rijen hierboven kloppen.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. See whether accents come out right above.</source>
        <translation>Het bestand zegt niet hoe de letters geschreven zijn. Kijk na of accenten hierboven juist uitkomen.</translation>
    </message>
    <message>
        <source>Moved to {target}, they may be off by about {metres} m.</source>
        <translation>Na omzetting naar {target} kunnen ze er ongeveer {metres} m naast liggen.</translation>
    </message>
    <message>
        <source>First values of {column}</source>
        <translation>Eerste waarden van {column}</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Coördinatenstelsel van het bestand</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>A&amp;nder…</translation>
    </message>
    <message>
        <source>{crs}, as the file says</source>
        <translation>{crs}, zoals het bestand zegt</translation>
    </message>
    <message>
        <source>{crs} (assumed)</source>
        <translation>{crs} (aangenomen)</translation>
    </message>
    <message>
        <source>Choose the one that the file is in</source>
        <translation>Kies het stelsel waarin het bestand staat</translation>
    </message>
    <message>
        <source>A GeoJSON that names no system is in this one.</source>
        <translation>Een GeoJSON die geen stelsel noemt, staat in dit stelsel.</translation>
    </message>
    <message>
        <source>With it {what}.</source>
        <translation>Hiermee geldt: {what}.</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here. You see what is in it before anything is written.</source>
        <translation>Kies een bestand, of sleep er een hierheen. Je ziet wat erin zit voordat er iets geschreven wordt.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Het bestand wordt bekeken…</translation>
    </message>
    <message>
        <source>The look at the file was stopped. Choose it again.</source>
        <translation>Het bekijken van het bestand is gestopt. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be looked at.</source>
        <translation>Het bestand kan niet bekeken worden.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Er loopt een import.</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Wie tekende</translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation>Naam van de buurt</translation>
    </message>
    <message>
        <source>About the person (a group)</source>
        <translation>Over de persoon (een groep)</translation>
    </message>
    <message>
        <source>Whether it is left out</source>
        <translation>Of ze weggelaten is</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Waarom ze weggelaten is</translation>
    </message>
    <message>
        <source>These boundaries look like wards: they lie side by side, and nobody drew them.</source>
        <translation>Deze grenzen lijken op wijken: ze liggen naast elkaar, en niemand tekende ze.</translation>
    </message>
    <message>
        <source>Import as wards in&amp;stead</source>
        <translation>Liever als &amp;wijken importeren</translation>
    </message>
    <message>
        <source>None, or a name such as Spring 2026</source>
        <translation>Geen, of een naam zoals Voorjaar 2026</translation>
    </message>
    <message>
        <source>They a&amp;greed that their drawings are kept for analysis</source>
        <translation>Ze gin&amp;gen ermee akkoord dat hun tekeningen bewaard worden voor de analyse</translation>
    </message>
    <message>
        <source>This consent, and no other, is written in the consent log for each person.</source>
        <translation>Deze toestemming, en geen andere, komt voor elke persoon in het toestemmingslogboek.</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>How they were dra&amp;wn</source>
        <translation>&amp;Hoe er getekend is</translation>
    </message>
    <message>
        <source>The residents</source>
        <translation>De bewoners</translation>
    </message>
    <message>
        <source>Tick that the residents agreed: without their consent no drawing may be kept.</source>
        <translation>Vink aan dat de bewoners akkoord gingen: zonder hun toestemming mag geen tekening bewaard worden.</translation>
    </message>
    <message>
        <source>A &amp;count can be added up, a rate is a share of a count, and a median or a mean is neither.</source>
        <translation>Een aantal is optelbaar, een &amp;verhouding is een aandeel van een aantal, en een mediaan of een gemiddelde is geen van beide.</translation>
    </message>
    <message>
        <source>Columns of figures</source>
        <translation>Kolommen met cijfers</translation>
    </message>
    <message>
        <source>Kind for the chosen rows</source>
        <translation>Soort voor de gekozen rijen</translation>
    </message>
    <message>
        <source>Set for the chosen &amp;rows</source>
        <translation>Instellen voor de gekozen &amp;rijen</translation>
    </message>
    <message>
        <source>itself (%)</source>
        <translation>zichzelf (%)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Zonder cijfer</translation>
    </message>
    <message>
        <source>First values as read</source>
        <translation>Eerste waarden zoals gelezen</translation>
    </message>
    <message>
        <source>Kind known by</source>
        <translation>Soort bekend door</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Not added up</source>
        <translation>Niet optelbaar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>niets te tellen</translation>
    </message>
    <message>
        <source>kept secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>de werkmap</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>de kop</translation>
    </message>
    <message>
        <source>nothing: a guess that is safe</source>
        <translation>niets: een veilige gok</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Een bestand op deze computer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <translation>Opnieuw &amp;beginnen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Hoe ver de import staat</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>All &amp;options…</source>
        <translation>Alle &amp;opties…</translation>
    </message>
    <message>
        <source>The same import with everything it can do, filled in as it is here.</source>
        <translation>Dezelfde import met alles wat die kan, ingevuld zoals hier.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Bes&amp;tand</translation>
    </message>
    <message>
        <source>Filled in as you did the last time for such a file.</source>
        <translation>Ingevuld zoals je het de vorige keer deed voor zo&#x27;n bestand.</translation>
    </message>
    <message>
        <source>Wards without a row, and rows without a ward</source>
        <translation>Wijken zonder rij, en rijen zonder wijk</translation>
    </message>
    <message>
        <source>Columns that are left out</source>
        <translation>Weggelaten kolommen</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hoe het gelezen is</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Zonder tegenhanger</translation>
    </message>
    <message>
        <source>Figures ({count})</source>
        <translation>Cijfers ({count})</translation>
    </message>
    <message>
        <source>Names that wait for your yes or no, under “Names”: {count}.</source>
        <translation>Namen die op je ja of nee wachten, onder “Namen”: {count}.</translation>
    </message>
    <message>
        <source>Values written: {values}. Rows with a ward: {matched}, without: {unmatched}.</source>
        <translation>Bewaarde waarden: {values}. Rijen met een wijk: {matched}, zonder: {unmatched}.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code of naam</translation>
    </message>
    <message>
        <source>The file was not quite as it was looked at; the report says what became of it.</source>
        <translation>Het bestand was niet helemaal zoals toen het bekeken werd; het verslag zegt wat ervan geworden is.</translation>
    </message>
    <message>
        <source>A copy of the workspace as it was before is in its folder “backups”.</source>
        <translation>Een kopie van de werkmap zoals ze voordien was, staat in haar map “backups”.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Weggelaten ({count})</translation>
    </message>
    <message>
        <source>Name or row</source>
        <translation>Naam of rij</translation>
    </message>
    <message>
        <source>Without a partner ({count})</source>
        <translation>Zonder tegenhanger ({count})</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>wards</source>
        <translation>wijken</translation>
    </message>
    <message>
        <source>Rows: {count}. The names of the columns stand in row {row}.</source>
        <translation>Rijen: {count}. De namen van de kolommen staan in rij {row}.</translation>
    </message>
    <message>
        <source>It is of no ward.</source>
        <translation>Ze is van geen enkele wijk.</translation>
    </message>
    <message>
        <source>It holds totals.</source>
        <translation>Ze bevat totalen.</translation>
    </message>
    <message>
        <source>It is of people who are in no ward.</source>
        <translation>Ze is van mensen die in geen enkele wijk wonen.</translation>
    </message>
    <message>
        <source>What is to be known about this import</source>
        <translation>Wat je over deze import moet weten</translation>
    </message>
    <message>
        <source>Rows that were refused or repaired</source>
        <translation>Rijen die geweigerd of hersteld zijn</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Open het &amp;verslag</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>&amp;Nog een bestand importeren</translation>
    </message>
    <message>
        <source>&amp;Rows that were refused or repaired: {count}</source>
        <translation>&amp;Rijen die geweigerd of hersteld zijn: {count}</translation>
    </message>
    <message>
        <source>Every row was taken as it is.</source>
        <translation>Elke rij is gebruikt zoals ze is.</translation>
    </message>
    <message>
        <source>The wards were not found in this file. Choose the column that holds them.</source>
        <translation>De wijken zijn niet gevonden in dit bestand. Kies de kolom waarin ze staan.</translation>
    </message>
    <message>
        <source>{found} of {wards} wards, by the column “{column}”</source>
        <translation>{found} van {wards} wijken, met de kolom “{column}”</translation>
    </message>
    <message>
        <source>not found: {names}</source>
        <translation>niet gevonden: {names}</translation>
    </message>
    <message>
        <source>rows without a ward: {count} ({codes})</source>
        <translation>rijen zonder wijk: {count} ({codes})</translation>
    </message>
    <message>
        <source>Ward without a row</source>
        <translation>Wijk zonder rij</translation>
    </message>
    <message>
        <source>Row without a ward</source>
        <translation>Rij zonder wijk</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Rij met totalen</translation>
    </message>
    <message>
        <source>People in no ward</source>
        <translation>Mensen in geen enkele wijk</translation>
    </message>
    <message>
        <source>&amp;Yes to the likely ones</source>
        <translation>&amp;Ja bij de waarschijnlijke</translation>
    </message>
    <message>
        <source>&amp;No to the rest</source>
        <translation>Nee bij de &amp;rest</translation>
    </message>
    <message>
        <source>These na&amp;mes are not quite those of wards. To be answered: {count}.</source>
        <translation>Deze na&amp;men zijn niet helemaal die van wijken. Nog te beantwoorden: {count}.</translation>
    </message>
    <message>
        <source>These na&amp;mes are not quite those of wards. All likely ones are answered.</source>
        <translation>Deze na&amp;men zijn niet helemaal die van wijken. Alle waarschijnlijke zijn beantwoord.</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Naam in het bestand</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Is it this ward?</source>
        <translation>Is het deze wijk?</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>&amp;Kind of table</source>
        <translation>Soort tab&amp;el</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Werkblad</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codering</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Scheidin&amp;gsteken</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimaalteken</translation>
    </message>
    <message>
        <source>&amp;Ward column</source>
        <translation>Wijkko&amp;lom</translation>
    </message>
    <message>
        <source>Ward le&amp;vel</source>
        <translation>Wijk&amp;niveau</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>All: {periods}</source>
        <translation>Alle: {periods}</translation>
    </message>
    <message>
        <source>such as 2025</source>
        <translation>zoals 2025</translation>
    </message>
    <message>
        <source>The file does not say its period; in its name stands {years}.</source>
        <translation>Het bestand zegt zijn periode niet; in de naam staat {years}.</translation>
    </message>
    <message>
        <source>The file does not say its period; last time it was {period}.</source>
        <translation>Het bestand zegt zijn periode niet; de vorige keer was het {period}.</translation>
    </message>
    <message>
        <source>The file does not say of which year or period its figures are.</source>
        <translation>Het bestand zegt niet van welk jaar of welke periode de cijfers zijn.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: {found}</source>
        <translation>Automatisch: {found}</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>puntkomma (;)</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>komma (,)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>verticale streep (|)</translation>
    </message>
    <message>
        <source>point (.)</source>
        <translation>punt (.)</translation>
    </message>
    <message>
        <source>{name} ({found} of {wards} wards)</source>
        <translation>{name} ({found} van {wards} wijken)</translation>
    </message>
    <message>
        <source>Code of the ward</source>
        <translation>Code van de wijk</translation>
    </message>
    <message>
        <source>Name of the ward</source>
        <translation>Naam van de wijk</translation>
    </message>
    <message>
        <source>These boundaries look like drawings: they lie over one another, or tell who drew them.</source>
        <translation>Deze grenzen lijken op tekeningen: ze liggen over elkaar, of zeggen wie ze tekende.</translation>
    </message>
    <message>
        <source>Import as drawings in&amp;stead</source>
        <translation>Liever als tekenin&amp;gen importeren</translation>
    </message>
    <message>
        <source>Such as quartier, sector or municipality</source>
        <translation>Zoals wijk, sector of gemeente</translation>
    </message>
    <message>
        <source>Whose data it is; the file&#x27;s name where this is empty</source>
        <translation>Van wie de gegevens zijn; de bestandsnaam als dit leeg is</translation>
    </message>
    <message>
        <source>The year that the boundaries are of, such as 2025</source>
        <translation>Het jaar van de grenzen, zoals 2025</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>B&amp;ron</translation>
    </message>
    <message>
        <source>Vinta&amp;ge</source>
        <translation>&amp;Jaargang</translation>
    </message>
    <message>
        <source>Choose the column with the codes of the wards: figures are joined by them.</source>
        <translation>Kies de kolom met de codes van de wijken: daarmee worden cijfers gekoppeld.</translation>
    </message>
    <message>
        <source>“{field}” has codes that stand in more than one row: {codes}. Choose another column, or join the pieces of a ward first (“Dissolve”).</source>
        <translation>“{field}” heeft codes die in meer dan één rij staan: {codes}. Kies een andere kolom, of voeg eerst de stukken van een wijk samen (“Samenvoegen”).</translation>
    </message>
    <message>
        <source>The workspace already has wards with these codes at this level: {codes}. Give another level, or delete those wards first.</source>
        <translation>De werkmap heeft op dit niveau al wijken met deze codes: {codes}. Geef een ander niveau op, of verwijder eerst die wijken.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
    <message>
        <source>QGIS does not know {algorithm}. Switch on the plugin Processing, and switch Resokit off and on again.</source>
        <translation>QGIS kent {algorithm} niet. Zet de plug-in Processing aan, en zet Resokit uit en weer aan.</translation>
    </message>
    <message>
        <source>On Windows, install QGIS with the OSGeo4W installer and choose “qgis-full”.</source>
        <translation>Installeer QGIS op Windows met het OSGeo4W-installatieprogramma en kies “qgis-full”.</translation>
    </message>
    <message>
        <source>On macOS, install the newest QGIS from qgis.org.</source>
        <translation>Installeer op macOS de nieuwste QGIS van qgis.org.</translation>
    </message>
    <message>
        <source>On Linux, install it for the Python that QGIS uses: your system&#x27;s package python3-{library} where that is new enough, else with: {command}</source>
        <translation>Installeer ze op Linux voor de Python die QGIS gebruikt: het pakket python3-{library} van je systeem als dat nieuw genoeg is, en anders met: {command}</translation>
    </message>
    <message>
        <source>This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.</source>
        <translation>Deze werkmap heeft nog geen beleefde buurt. Maak er een met “Beleefde buurt” en vul daar de werkmap en een naam in.</translation>
    </message>
    <message>
        <source>No level of “{name}” is the line on maps. Tick that of one level in the layer “Lived neighbourhood”.</source>
        <translation>Geen enkel niveau van “{name}” is de lijn op kaarten. Vink dat aan bij één niveau in de laag “Beleefde buurt”.</translation>
    </message>
    <message>
        <source>There is no lived neighbourhood “{wanted}”. This workspace has: {names}.</source>
        <translation>Er is geen beleefde buurt “{wanted}”. Deze werkmap heeft: {names}.</translation>
    </message>
    <message>
        <source>Fictional people and organisations: a demonstration</source>
        <translation>Fictieve mensen en organisaties: een demonstratie</translation>
    </message>
    <message>
        <source>Neighbourhood map of an organisation · {neighbourhood}</source>
        <translation>Buurtkaart van een organisatie · {neighbourhood}</translation>
    </message>
    <message>
        <source>Other tie</source>
        <translation>Andere band</translation>
    </message>
    <message>
        <source>Without a tint: in fewer than {fewest} drawings.</source>
        <translation>Zonder tint: in minder dan {fewest} tekeningen.</translation>
    </message>
    <message>
        <source>Ward (administrative)</source>
        <translation>Wijk (administratief)</translation>
    </message>
    <message>
        <source>Difference with the wards</source>
        <translation>Verschil met de wijken</translation>
    </message>
    <message>
        <source>{file} has no table “{table}” that can be read. Is it damaged, or open in another program?</source>
        <translation>{file} heeft geen tabel “{table}” die gelezen kan worden. Is het bestand beschadigd, of open in een ander programma?</translation>
    </message>
    <message>
        <source>Computed on {day}.</source>
        <translation>Berekend op {day}.</translation>
    </message>
    <message>
        <source>Sources: {sources}. Made with Resokit for QGIS.</source>
        <translation>Bronnen: {sources}. Gemaakt met Resokit voor QGIS.</translation>
    </message>
    <message>
        <source>not on this map</source>
        <translation>niet op deze kaart</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Mensen en groepen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Public places</source>
        <translation>Publieke plekken</translation>
    </message>
    <message>
        <source>Part of the neighbourhood</source>
        <translation>Deel van de buurt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Key figure, group or service</source>
        <translation>Sleutelfiguur, groep of dienst</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Publieke plek</translation>
    </message>
    <message>
        <source>Agreement of the drawings</source>
        <translation>Overeenstemming van de tekeningen</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation>Deze organisatie</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Andere organisatie</translation>
    </message>
    <message>
        <source>A place in people&#x27;s minds</source>
        <translation>Mentale plek</translation>
    </message>
    <message>
        <source>Ties: thick is strong, thin is weak, dashed is broken; an arrow shows the way.</source>
        <translation>Banden: dik is sterk, dun is zwak, streepjes is verbroken; een pijl toont de richting.</translation>
    </message>
    <message>
        <source>{title}, sheet {number}</source>
        <translation>{title}, blad {number}</translation>
    </message>
    <message>
        <source>How this boundary came about: the whole blocks that at least {share} % of {drawings} people include, on the average over the ground of a block, {area}.</source>
        <translation>Hoe deze grens ontstond: de hele huizenblokken die minstens {share} % van {drawings} mensen erbij rekent, gemiddeld over de oppervlakte van een huizenblok, {area}.</translation>
    </message>
    <message>
        <source>How this boundary came about: the contours of all {drawings} drawings (one for each person) together form the neighbourhood, {area}.</source>
        <translation>Hoe deze grens ontstond: de contouren van alle {drawings} tekeningen (één per persoon) vormen samen de buurt, {area}.</translation>
    </message>
    <message>
        <source>How this boundary came about: the ground that at least {share} % of {drawings} drawings (one for each person) include, {area}.</source>
        <translation>Hoe deze grens ontstond: het gebied dat in minstens {share} % van {drawings} tekeningen (één per persoon) ligt, {area}.</translation>
    </message>
    <message>
        <source>All contours together cover {area}.</source>
        <translation>Alle contouren samen beslaan {area}.</translation>
    </message>
    <message>
        <source>A map is a PDF, so “{file}” cannot be its name. Give a name that ends in .pdf.</source>
        <translation>Een kaart is een PDF, dus “{file}” kan niet haar naam zijn. Geef een naam die eindigt op .pdf.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: {reason}. Choose another folder.</source>
        <translation>In {folder} kan niets geschreven worden: {reason}. Kies een andere map.</translation>
    </message>
    <message>
        <source>{file} stands in the way and cannot be replaced. Move it, or choose another folder.</source>
        <translation>{file} staat in de weg en kan niet worden vervangen. Verplaats het, of kies een andere map.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced, it may be open in another program. Close it there and try again.</source>
        <translation>{file} kan niet vervangen worden, misschien is het open in een ander programma. Sluit het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} could not be made (QGIS says: {reason}).</source>
        <translation>{file} kon niet gemaakt worden (QGIS zegt: {reason}).</translation>
    </message>
    <message>
        <source>The project {file} of this workspace is missing or cannot be read. Choose “Open workspace” once: it is then made anew.</source>
        <translation>Het project {file} van deze werkmap ontbreekt of kan niet gelezen worden. Kies één keer “Werkmap openen”: dan wordt het opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a map layer. Choose a GeoPackage, GeoJSON or shapefile.</source>
        <translation>{file} kan niet als kaartlaag gelezen worden. Kies een GeoPackage, GeoJSON of shapefile.</translation>
    </message>
    <message>
        <source>{file} has no features with a geometry.</source>
        <translation>{file} heeft geen objecten met een geometrie.</translation>
    </message>
    <message>
        <source>{file} does not say which coordinate reference system it is in. Save it with one, and try again.</source>
        <translation>{file} zegt niet in welk coördinatenstelsel het staat. Sla het op met een coördinatenstelsel en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} has no field “{field}”. It has: {fields}.</source>
        <translation>{file} heeft geen veld “{field}”. Wel: {fields}.</translation>
    </message>
    <message>
        <source>Row {row} of {file} does not fit into {crs}. Is its coordinate reference system right?</source>
        <translation>Rij {row} van {file} past niet in {crs}. Klopt het coördinatenstelsel?</translation>
    </message>
    <message>
        <source>The base map {file} could not be written: {reason}.</source>
        <translation>De basiskaart {file} kon niet geschreven worden: {reason}.</translation>
    </message>
    <message>
        <source>From (choose one)</source>
        <translation>Van (kies er één)</translation>
    </message>
    <message>
        <source>To (choose one)</source>
        <translation>Naar (kies er één)</translation>
    </message>
    <message>
        <source>A name is shown only where the person consents to it.</source>
        <translation>Een naam wordt alleen getoond als de persoon daar toestemming voor geeft.</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(niet ingevuld)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>&lt; 25 % of the drawings</source>
        <translation>&lt; 25 % van de tekeningen</translation>
    </message>
    <message>
        <source>≥ 25 % of the drawings</source>
        <translation>≥ 25 % van de tekeningen</translation>
    </message>
    <message>
        <source>≥ 50 % of the drawings</source>
        <translation>≥ 50 % van de tekeningen</translation>
    </message>
    <message>
        <source>≥ 75 % of the drawings</source>
        <translation>≥ 75 % van de tekeningen</translation>
    </message>
    <message>
        <source>Other levels of agreement</source>
        <translation>Andere niveaus van overeenstemming</translation>
    </message>
    <message>
        <source>One drawing</source>
        <translation>Eén tekening</translation>
    </message>
    <message>
        <source>Places and observations</source>
        <translation>Plekken en waarnemingen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Basiskaart</translation>
    </message>
    <message>
        <source>The project {file} could not be written in {folder}: {reason}.</source>
        <translation>Het project {file} kon niet geschreven worden in {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Its weight is empty, no number or below zero.</source>
        <translation>Het gewicht is leeg, geen getal of kleiner dan nul.</translation>
    </message>
    <message>
        <source>No row of {layer} has a weight in “{field}”. Choose another field, or leave it empty.</source>
        <translation>Geen enkele rij van {layer} heeft een gewicht in “{field}”. Kies een ander veld, of laat het leeg.</translation>
    </message>
    <message>
        <source>No row of {layer} has a point that can be used. Choose another layer.</source>
        <translation>Geen enkele rij van {layer} heeft een bruikbaar punt. Kies een andere laag.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system of the layer.</source>
        <translation>De coördinaten passen niet bij het coördinatenstelsel van de laag.</translation>
    </message>
    <message>
        <source>None of the {count} rows of {layer} can be used. The first reason follows.</source>
        <translation>Geen van de {count} rijen van {layer} is bruikbaar. De eerste reden volgt.</translation>
    </message>
    <message>
        <source>{layer} has no rows. Choose a layer with polygons in it.</source>
        <translation>{layer} heeft geen rijen. Kies een laag met polygonen erin.</translation>
    </message>
    <message>
        <source>No row of {layer} passes its filter. Change the filter, or take it away, and try again.</source>
        <translation>Geen enkele rij van {layer} komt door de filter. Pas de filter aan of haal hem weg, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“{field}” in {file} holds different kinds of values, such as texts and true or false, and QGIS cannot read them. Make all of them texts, or choose another field.</source>
        <translation>“{field}” in {file} bevat waarden van verschillende soorten, zoals teksten en waar of onwaar, en QGIS kan ze niet lezen. Maak er allemaal teksten van, of kies een ander veld.</translation>
    </message>
    <message>
        <source>{layer} has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{layer} heeft geen veld “{field}”. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>The folder {folder} for copies of the workspace cannot be made: {reason}. Take away what is in its place. Nothing was changed.</source>
        <translation>De map {folder} voor kopieën van de werkmap kan niet gemaakt worden: {reason}. Haal weg wat op haar plaats staat. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{layer}” holds what people drew, and each drawing would be told apart. Choose a layer of blocks or streets.</source>
        <translation>“{layer}” bevat wat mensen tekenden, en elke tekening zou apart te zien zijn. Kies een laag met huizenblokken of straten.</translation>
    </message>
    <message>
        <source>“{layer}” has neither polygons nor lines. Choose a layer of blocks or streets.</source>
        <translation>“{layer}” heeft geen polygonen en geen lijnen. Kies een laag met huizenblokken of straten.</translation>
    </message>
    <message>
        <source>No shape of “{layer}” can be used. Choose another layer of blocks or streets.</source>
        <translation>Geen enkele vorm van “{layer}” is bruikbaar. Kies een andere laag met huizenblokken of straten.</translation>
    </message>
    <message>
        <source>Moved from {source} to {target}, the boundaries may be off by {metres} m, and this computer knows no better way.</source>
        <translation>Na omzetting van {source} naar {target} kunnen de grenzen er {metres} m naast liggen, en deze computer kent geen nauwkeuriger omzetting.</translation>
    </message>
    <message>
        <source>Moved from {source} to {target}, the boundaries may be off by {metres} m. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.</source>
        <translation>Na omzetting van {source} naar {target} kunnen de grenzen er {metres} m naast liggen. Met het rasterbestand {grids} zou dat {better} m zijn: QGIS biedt aan om het op te halen waar je de coördinaattransformaties instelt.</translation>
    </message>
    <message>
        <source>How far the boundaries may be off, moved from {source} to {target}, is not known: QGIS has no exact way between the two for this place. Compare a few of them with the map.</source>
        <translation>Hoe ver de grenzen ernaast kunnen liggen na omzetting van {source} naar {target}, is niet bekend: QGIS heeft voor deze plek geen exacte omzetting tussen de twee. Vergelijk er een paar met de kaart.</translation>
    </message>
    <message>
        <source>How far the boundaries may be off, moved from {source} to {target}, is not known. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.</source>
        <translation>Hoe ver de grenzen ernaast kunnen liggen na omzetting van {source} naar {target}, is niet bekend. Met het rasterbestand {grids} zou dat {better} m zijn: QGIS biedt aan om het op te halen waar je de coördinaattransformaties instelt.</translation>
    </message>
    <message>
        <source>Marked as left out: {number}.</source>
        <translation>Aangeduid als weggelaten: {number}.</translation>
    </message>
    <message>
        <source>By participants who did not agree to analysis, or took it back: {number}.</source>
        <translation>Van deelnemers die niet akkoord gingen met de analyse, of dat introkken: {number}.</translation>
    </message>
    <message>
        <source>Could not be used: {number}.</source>
        <translation>Onbruikbaar: {number}.</translation>
    </message>
    <message>
        <source>Rows read: {number}.</source>
        <translation>Gelezen rijen: {number}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” reads the workspace with SQL, which would pass over who agreed to what. Choose the layer of the drawings itself; it may have a filter.</source>
        <translation>De laag “{layer}” leest de werkmap met SQL, en dat zou voorbijgaan aan wie waarmee akkoord ging. Kies de laag van de tekeningen zelf; die mag een filter hebben.</translation>
    </message>
    <message>
        <source>This person agrees that the drawing, and what they say about themselves below, is kept under a code for the analysis.</source>
        <translation>Deze persoon gaat ermee akkoord dat de tekening, en wat die hieronder over zichzelf zegt, onder een code bewaard worden voor de analyse.</translation>
    </message>
    <message>
        <source>This line goes round no ground. Draw on and close it again, or press Esc to start over.</source>
        <translation>Deze lijn omsluit geen gebied. Teken verder en sluit ze opnieuw, of druk op Esc om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>This lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for. Move the map to the neighbourhood, and draw there.</source>
        <translation>Dit ligt ver buiten het gebied waarvoor {crs}, het coördinatenstelsel van de werkmap, gemaakt is. Verplaats de kaart naar de buurt, en teken daar.</translation>
    </message>
    <message>
        <source>Add the drawing of {code}</source>
        <translation>De tekening van {code} toevoegen</translation>
    </message>
    <message>
        <source>{code} took the consent back since this was drawn, so it is not added again. Ask anew, and draw it anew.</source>
        <translation>{code} heeft de toestemming ingetrokken nadat dit getekend was, dus het wordt niet opnieuw toegevoegd. Vraag het opnieuw, en teken het opnieuw.</translation>
    </message>
    <message>
        <source>There is more by {code} in the workspace by now, so this person stays and nothing was undone. Leave the drawing out instead.</source>
        <translation>Er is intussen meer van {code} in de werkmap, dus deze persoon blijft en er is niets ongedaan gemaakt. Laat de tekening in de plaats daarvan weg.</translation>
    </message>
    <message>
        <source>Without the person&#x27;s consent nothing is drawn and nothing is kept. Ask for it.</source>
        <translation>Zonder toestemming van de persoon wordt er niets getekend en niets bewaard. Vraag die toestemming.</translation>
    </message>
    <message>
        <source>“{value}” looks like an address (@), which is not kept with drawings.</source>
        <translation>“{value}” lijkt op een adres (@), en dat wordt niet bij tekeningen bewaard.</translation>
    </message>
    <message>
        <source>Asked on the screen before drawing.</source>
        <translation>Gevraagd op het scherm, voor het tekenen.</translation>
    </message>
    <message>
        <source>{code} is somebody else&#x27;s by now. Give this person another code.</source>
        <translation>{code} is intussen iemand anders. Geef deze persoon een andere code.</translation>
    </message>
    <message>
        <source>Give the person a code first.</source>
        <translation>Geef de persoon eerst een code.</translation>
    </message>
    <message>
        <source>“{code}” may be a name, a date or a number that tells who somebody is. A code has digits and at most three letters, such as P012.</source>
        <translation>“{code}” kan een naam, een datum of een nummer zijn dat verraadt wie iemand is. Een code heeft cijfers en hoogstens drie letters, zoals P012.</translation>
    </message>
    <message>
        <source>cannot be added up, so not estimated; low and high are those of the wards: {wards}</source>
        <translation>niet optelbaar, dus niet geschat; low en high zijn die van de wijken: {wards}</translation>
    </message>
    <message>
        <source>cannot be added up, and no ward here has a figure</source>
        <translation>niet optelbaar, en geen enkele wijk heeft hier een cijfer</translation>
    </message>
    <message>
        <source>area</source>
        <translation>oppervlakte</translation>
    </message>
    <message>
        <source>the ground of the polygons</source>
        <translation>de oppervlakte van de polygonen</translation>
    </message>
    <message>
        <source>the edge of the polygons</source>
        <translation>de omtrek van de polygonen</translation>
    </message>
    <message>
        <source>the number of points</source>
        <translation>het aantal punten</translation>
    </message>
    <message>
        <source>the weight in the field</source>
        <translation>het gewicht in het veld</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>not added up over several wards; low and high are those of: {wards}</source>
        <translation>niet opgeteld over meerdere wijken; laag en hoog zijn die van: {wards}</translation>
    </message>
    <message>
        <source>not estimated: some of its figures are no counts of people, or no percentages of them</source>
        <translation>niet geschat: sommige van de cijfers zijn geen aantallen mensen, of geen percentages ervan</translation>
    </message>
    <message>
        <source>no ward is chosen</source>
        <translation>er is geen wijk gekozen</translation>
    </message>
    <message>
        <source>{file} cannot be read, perhaps because it is damaged: {reason}. Put back a copy of it from before.</source>
        <translation>{file} kan niet gelezen worden, misschien omdat het beschadigd is: {reason}. Zet een eerdere kopie terug.</translation>
    </message>
    <message>
        <source>{file} may not be read. Ask for read permission, or copy it to a folder of your own.</source>
        <translation>{file} mag niet gelezen worden. Vraag leesrechten, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>No copy of {file} could be made in {folder}: {reason}. Make room, or ask for write permission there. Nothing was changed.</source>
        <translation>Er kon geen kopie van {file} gemaakt worden in {folder}: {reason}. Maak plaats, of vraag daar schrijfrechten. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{file} is read-only. Ask for write permission, or copy the workspace to a folder of your own.</source>
        <translation>{file} is alleen-lezen. Vraag schrijfrechten, of kopieer de werkmap naar een eigen map.</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only, so {file} cannot be changed. Copy the workspace to a folder of your own.</source>
        <translation>De map {folder} is alleen-lezen, dus kan {file} niet veranderd worden. Kopieer de werkmap naar een eigen map.</translation>
    </message>
    <message>
        <source>{file} is being written by another program. Save or close it there, and try again; nothing was changed here.</source>
        <translation>Een ander programma is in {file} aan het schrijven. Sla het daar op of sluit het, en probeer opnieuw; hier is niets veranderd.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Nothing was changed.</source>
        <translation>{file} kon niet geschreven worden: {reason}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Its boundary crossed or repeated itself; it was mended and keeps everything it goes around.</source>
        <translation>De grens kruiste of herhaalde zichzelf; ze is hersteld en houdt alles waar ze omheen gaat.</translation>
    </message>
    <message>
        <source>Its line did not quite close; the gap was closed.</source>
        <translation>De lijn sloot net niet; de opening is gesloten.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system {crs}. Give the right one as CRS.</source>
        <translation>De coördinaten passen niet bij het coördinatenstelsel {crs}. Geef het juiste op als CRS.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system {crs} that the file says it is in. Set the right one on the layer in QGIS first (“Assign projection”).</source>
        <translation>De coördinaten passen niet bij {crs}, het coördinatenstelsel waarin het bestand zegt te staan. Zet eerst in QGIS het juiste stelsel op de laag (“Projectie toekennen”).</translation>
    </message>
    <message>
        <source>It lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for. Give the right CRS for the file, or make a workspace in another one.</source>
        <translation>Ze ligt ver buiten het gebied waarvoor {crs}, het coördinatenstelsel van de werkmap, gemaakt is. Geef het juiste CRS voor het bestand op, of maak een werkmap in een ander stelsel.</translation>
    </message>
    <message>
        <source>The coordinates of {file} do not fit {crs}, not in any of its rows ({count}), so nothing was changed. Give the right coordinate reference system as CRS, for instance EPSG:31370.</source>
        <translation>De coördinaten van {file} passen in geen enkele rij ({count}) bij {crs}, dus er is niets veranderd. Geef het juiste coördinatenstelsel op als CRS, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>The coordinates of {file} do not fit {crs}, which it says it is in, not in any of its rows ({count}), so nothing was changed. Set the right coordinate reference system on the layer in QGIS first (“Assign projection”).</source>
        <translation>De coördinaten van {file} passen in geen enkele rij ({count}) bij {crs}, waarin het zegt te staan, dus er is niets veranderd. Zet eerst in QGIS het juiste coördinatenstelsel op de laag (“Projectie toekennen”).</translation>
    </message>
    <message>
        <source>All of {file} ({count} rows) lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for, so nothing was changed. Give the right CRS for the file, see whether its coordinates are in the order east, north, or make a workspace in another system.</source>
        <translation>Heel {file} (rijen: {count}) ligt ver buiten het gebied waarvoor {crs}, het coördinatenstelsel van de werkmap, gemaakt is, dus er is niets veranderd. Geef het juiste CRS voor het bestand op, kijk na of de coördinaten in de volgorde oost, noord staan, of maak een werkmap in een ander stelsel.</translation>
    </message>
    <message>
        <source>Rows whose heights or measures (Z, M) were left out: {count}.</source>
        <translation>Rijen waarvan de hoogten of meetwaarden (Z, M) weggelaten zijn: {count}.</translation>
    </message>
    <message>
        <source>Rows whose curves became straight lines: {count}.</source>
        <translation>Rijen waarvan de bogen rechte lijnen geworden zijn: {count}.</translation>
    </message>
    <message>
        <source>No row of {file} can be imported (refused: {count}), so nothing was changed. The first reasons follow.</source>
        <translation>Geen enkele rij van {file} kan geïmporteerd worden (geweigerd: {count}), dus is er niets veranderd. De eerste redenen volgen.</translation>
    </message>
    <message>
        <source>It has no heading.</source>
        <translation>Ze heeft geen kop.</translation>
    </message>
    <message>
        <source>It holds names.</source>
        <translation>Ze bevat namen.</translation>
    </message>
    <message>
        <source>In tables of this kind it holds no figures.</source>
        <translation>In tabellen van deze soort bevat ze geen cijfers.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Je liet ze weg.</translation>
    </message>
    <message>
        <source>Its figures are of {period}.</source>
        <translation>Haar cijfers zijn van {period}.</translation>
    </message>
    <message>
        <source>It holds no figures.</source>
        <translation>Ze bevat geen cijfers.</translation>
    </message>
    <message>
        <source>the file would lie where the data of the workspace is</source>
        <translation>het bestand zou liggen waar de gegevens van de werkmap liggen</translation>
    </message>
    <message>
        <source>the file would lie beside the data of the workspace</source>
        <translation>het bestand zou naast de gegevens van de werkmap liggen</translation>
    </message>
    <message>
        <source>the file would lie in the area that the workspace&#x27;s own system is made for</source>
        <translation>het bestand zou liggen in het gebied waarvoor het eigen stelsel van de werkmap gemaakt is</translation>
    </message>
    <message>
        <source>the coordinates fit, but lie outside the area of the workspace&#x27;s own system</source>
        <translation>de coördinaten passen, maar liggen buiten het gebied van het eigen stelsel van de werkmap</translation>
    </message>
    <message>
        <source>the file would lie {km} km from the data of the workspace</source>
        <translation>het bestand zou {km} km van de gegevens van de werkmap liggen</translation>
    </message>
    <message>
        <source>the coordinates do not fit</source>
        <translation>de coördinaten passen niet</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{indicator}” is defined for the second time. Keep one of the two rows.</source>
        <translation>{file}, rij {row}: “{indicator}” is voor de tweede keer gedefinieerd. Behoud één van de twee rijen.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{indicator}” is no column of figures in {figures}. Its columns are: {columns}. Correct the name, or take the row out.</source>
        <translation>{file}, rij {row}: “{indicator}” is geen kolom met cijfers in {figures}. De kolommen zijn: {columns}. Verbeter de naam, of haal de rij weg.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{kind}” is no kind of indicator. Write one of: {kinds}.</source>
        <translation>{file}, rij {row}: “{kind}” is geen soort indicator. Schrijf een van deze: {kinds}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: only a rate has a numerator and a denominator. Make “{indicator}” a rate, or empty both.</source>
        <translation>{file}, rij {row}: alleen een verhouding (rate) heeft een teller en een noemer. Geef “{indicator}” de soort rate, of maak beide leeg.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the rate “{indicator}” has no denominator. Name the column that it is a share of.</source>
        <translation>{file}, rij {row}: de verhouding “{indicator}” heeft geen noemer. Noem de kolom waarvan ze een aandeel is.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the rate “{indicator}” has no numerator. Name it, or, if the column is itself a percentage of “{denominator}”, write % as its unit.</source>
        <translation>{file}, rij {row}: de verhouding “{indicator}” heeft geen teller. Noem hem, of schrijf % als eenheid als de kolom zelf een percentage van “{denominator}” is.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the numerator “{numerator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.</source>
        <translation>{file}, rij {row}: de teller “{numerator}” is geen andere kolom van {figures} en ook geen indicator in de werkmap. Verbeter de naam, of importeer hem eerst.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the denominator “{denominator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.</source>
        <translation>{file}, rij {row}: de noemer “{denominator}” is geen andere kolom van {figures} en ook geen indicator in de werkmap. Verbeter de naam, of importeer hem eerst.</translation>
    </message>
    <message>
        <source>{file} has one column only. Separate its columns by semicolons, commas, tabs or bars (|), and name them in the first row.</source>
        <translation>{file} heeft maar één kolom. Scheid de kolommen met puntkomma&#x27;s, komma&#x27;s, tabs of verticale strepen (|), en geef ze een naam in de eerste rij.</translation>
    </message>
    <message>
        <source>Far larger than the others (over 10 times the median), kept and flagged: rows {rows}.</source>
        <translation>Veel groter dan de andere (meer dan 10 keer de mediaan), bewaard en aangeduid: rijen {rows}.</translation>
    </message>
    <message>
        <source>Far smaller than the others (under a tenth of the median), kept and flagged: rows {rows}.</source>
        <translation>Veel kleiner dan de andere (minder dan een tiende van de mediaan), bewaard en aangeduid: rijen {rows}.</translation>
    </message>
    <message>
        <source>The name “{file}” is kept with each drawing as its source. If it tells who somebody is, give the file another name and import it again.</source>
        <translation>De naam “{file}” wordt bij elke tekening bewaard als bron. Verraadt die naam wie iemand is, geef het bestand dan een andere naam en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{field}” tells the participants apart, so it cannot be one of the group fields too. Take it out of the group fields.</source>
        <translation>“{field}” onderscheidt de deelnemers, dus kan het niet ook een van de groepsvelden zijn. Haal het uit de groepsvelden.</translation>
    </message>
    <message>
        <source>“{field}” tells the participants apart, so it cannot be the neighbourhood&#x27;s name too: people&#x27;s names would be kept. Choose another field for the name, or none.</source>
        <translation>“{field}” onderscheidt de deelnemers, dus kan het niet ook de naam van de buurt zijn: zo zouden namen van mensen bewaard worden. Kies een ander veld voor de naam, of geen.</translation>
    </message>
    <message>
        <source>The round “{round}” was made.</source>
        <translation>De ronde “{round}” is gemaakt.</translation>
    </message>
    <message>
        <source>Imported by a person who confirmed this consent.</source>
        <translation>Geïmporteerd door iemand die deze toestemming bevestigde.</translation>
    </message>
    <message>
        <source>{file} is not of the profile “{profile}”, which is known by columns such as: {needs}. Its columns are: {columns}. Choose another PROFILE, or “automatic”.</source>
        <translation>{file} is geen tabel van de soort “{profile}”, die herkend wordt aan kolommen zoals: {needs}. De kolommen zijn: {columns}. Kies een andere soort tabel (PROFILE), of “automatic”.</translation>
    </message>
    <message>
        <source>BISA / IBSA neighbourhood monitor (Brussels)</source>
        <translation>BISA / IBSA Wijkmonitoring (Brussel)</translation>
    </message>
    <message>
        <source>CBS wijken en buurten (Netherlands)</source>
        <translation>CBS wijken en buurten (Nederland)</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>Gewone tabel</translation>
    </message>
    <message>
        <source>Statbel (Belgium)</source>
        <translation>Statbel (België)</translation>
    </message>
    <message>
        <source>Swing / Provincies in Cijfers, flat table</source>
        <translation>Swing / Provincies in Cijfers, platte tabel</translation>
    </message>
    <message>
        <source>Swing / Provincies in Cijfers, viewer</source>
        <translation>Swing / Provincies in Cijfers, viewer</translation>
    </message>
    <message>
        <source>{file} has no column with figures beside “{column}”. Choose another file or code column.</source>
        <translation>{file} heeft naast “{column}” geen kolom met cijfers. Kies een ander bestand of een andere codekolom.</translation>
    </message>
    <message>
        <source>{file} has no figures of {period}. It has those of: {periods}. Give one of these as PERIOD, or leave it empty for all.</source>
        <translation>{file} heeft geen cijfers van {period}. Wel van: {periods}. Geef een daarvan op als periode (PERIOD), of laat ze leeg voor alle.</translation>
    </message>
    <message>
        <source>{file} has more than one column called {columns}. Give each column a name of its own.</source>
        <translation>{file} heeft meer dan één kolom met de naam {columns}. Geef elke kolom een eigen naam.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is already in the workspace with another definition (it is of the kind {kind}). Give it the same definition, or give the column another name. Nothing was imported.</source>
        <translation>De indicator “{indicator}” zit al in de werkmap met een andere definitie (van de soort {kind}). Geef hem dezelfde definitie, of geef de kolom een andere naam. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} does not say of which year or period its figures are. Give it as PERIOD, such as 2025.</source>
        <translation>{file} zegt niet van welk jaar of welke periode de cijfers zijn. Geef dat op als periode (PERIOD), zoals 2025.</translation>
    </message>
    <message>
        <source>The workspace already has figures of {period} for: {indicators}. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported.</source>
        <translation>De werkmap heeft al cijfers van {period} voor: {indicators}. Geef een andere periode (PERIOD) op, haal die kolommen uit het bestand, of verwijder eerst de oude cijfers. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The workspace {workspace} has no wards yet, and figures belong to wards. Import the wards first.</source>
        <translation>De werkmap {workspace} heeft nog geen wijken, en cijfers horen bij wijken. Importeer eerst de wijken.</translation>
    </message>
    <message>
        <source>The workspace has no wards of the level “{level}”. Its levels are: {levels}. Correct LEVEL.</source>
        <translation>De werkmap heeft geen wijken van het niveau “{level}”. De niveaus zijn: {levels}. Verbeter het niveau (LEVEL).</translation>
    </message>
    <message>
        <source>Rows of “{area}” were taken; rows of other kinds of areas left out: {count}.</source>
        <translation>Rijen van “{area}” zijn gebruikt; weggelaten rijen van andere soorten gebieden: {count}.</translation>
    </message>
    <message>
        <source>Rows of other periods, left out: {count}.</source>
        <translation>Weggelaten rijen van andere periodes: {count}.</translation>
    </message>
    <message>
        <source>The codes fit the wards of the level “{better}” better ({more} of its wards, and {fewer} of “{level}”): these may be the wards of the years that the figures are of.</source>
        <translation>De codes passen beter bij de wijken van het niveau “{better}” ({more} van die wijken, en {fewer} van “{level}”): dat zijn misschien de wijken van de jaren waarvan de cijfers zijn.</translation>
    </message>
    <message>
        <source>The figures were joined to the wards of the level “{level}”, which most codes fit.</source>
        <translation>De cijfers zijn gekoppeld aan de wijken van het niveau “{level}”, waar de meeste codes bij passen.</translation>
    </message>
    <message>
        <source>These codes were taken for those of wards that are written with zeros in front, with other capitals or another dash: {codes}.</source>
        <translation>Deze codes zijn genomen voor die van wijken die met nullen vooraan, met andere hoofdletters of met een ander streepje geschreven worden: {codes}.</translation>
    </message>
    <message>
        <source>Wards that have no row in the table: {count}.</source>
        <translation>Wijken zonder rij in de tabel: {count}.</translation>
    </message>
    <message>
        <source>Wards without a row ({wards}) and rows without a ward ({codes}) have codes of the same form: the figures may be of other years than the wards. Import the wards of those years too, as another LEVEL.</source>
        <translation>Wijken zonder rij ({wards}) en rijen zonder wijk ({codes}) hebben codes van dezelfde vorm: de cijfers kunnen van andere jaren zijn dan de wijken. Importeer ook de wijken van die jaren, als een ander niveau (LEVEL).</translation>
    </message>
    <message>
        <source>The Belgian statistical sectors were drawn anew for 2025. Municipalities that merged on 1 January 2019 or 2025 kept the codes of their sectors, so the first five digits do not tell the municipality of today.</source>
        <translation>De Belgische statistische sectoren zijn voor 2025 opnieuw getekend. Gemeenten die op 1 januari 2019 of 2025 fuseerden, behielden de codes van hun sectoren, dus de eerste vijf cijfers zeggen niet welke gemeente het vandaag is.</translation>
    </message>
    <message>
        <source>{file} has codes in “{column}” that stand in more than one row: {codes}; the rows are in brackets. Keep one row for each ward, or choose the column that tells the wards apart. Nothing was imported.</source>
        <translation>{file} heeft codes in “{column}” die in meer dan één rij staan: {codes}; de rijen staan tussen haakjes. Behoud één rij per wijk, of kies de kolom die de wijken onderscheidt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} has no codes of wards, and names in “{column}” that are not quite those of wards: {names}. Run it again with a file for “Names to look through” (PROPOSALS): the likely wards are written there, for you to say yes or no. Nothing was imported.</source>
        <translation>{file} heeft geen codes van wijken, en in “{column}” namen die niet helemaal die van wijken zijn: {names}. Voer het opnieuw uit met een bestand voor “Na te kijken namen” (PROPOSALS): de waarschijnlijke wijken worden daar geschreven, en jij zegt ja of nee. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The rate “{rate}” refers to “{part}”, which is not defined as a count: it cannot be estimated for other areas.</source>
        <translation>De verhouding “{rate}” verwijst naar “{part}”, dat niet als aantal (count) gedefinieerd is: ze kan niet geschat worden voor andere gebieden.</translation>
    </message>
    <message>
        <source>The codes of {file} fit the wards of more than one level equally well: {levels}. Give the one that is meant as LEVEL. Nothing was imported.</source>
        <translation>De codes van {file} passen even goed bij de wijken van meer dan één niveau: {levels}. Geef het bedoelde niveau op als LEVEL. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>No code of {file} (such as {codes}) is the code of a ward (such as {wards}). Choose another code column, or import the wards that belong to it. Nothing was imported.</source>
        <translation>Geen enkele code van {file} (zoals {codes}) is de code van een wijk (zoals {wards}). Kies een andere codekolom, of importeer de wijken die erbij horen. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>No column of {file} fits the wards (such as {wards}), by code or by name; “{column}” comes nearest, with {found} of {known} codes. Give the column as CODE_COLUMN, or import the wards that belong to it. Nothing was imported.</source>
        <translation>Geen enkele kolom van {file} past bij de wijken (zoals {wards}), op code of op naam; “{column}” komt het dichtst in de buurt, met {found} van {known} codes. Geef de kolom op als CODE_COLUMN, of importeer de wijken die erbij horen. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “{field}” does not say whether the drawing is left out. Write yes or no, or give the field another name. Nothing was imported.</source>
        <translation>{file}, rij {row}: “{value}” in “{field}” zegt niet of de tekening weggelaten is. Schrijf ja of nee, of geef het veld een andere naam. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Drawings that “{field}” marks as left out, and that stay left out: {count}.</source>
        <translation>Tekeningen die volgens “{field}” weggelaten zijn, en dat blijven: {count}.</translation>
    </message>
    <message>
        <source>“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. Save the data to a file first, and import that.</source>
        <translation>“{start}…” is geen bestand op deze computer: adressen, databanken en virtuele paden worden niet geopend. Sla de gegevens eerst op in een bestand en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is a packed file. Unpack it first, and import the file that was inside.</source>
        <translation>{file} is een ingepakt bestand. Pak het eerst uit en importeer het bestand dat erin zat.</translation>
    </message>
    <message>
        <source>{file} is empty. Export it again, and import the new file.</source>
        <translation>{file} is leeg. Exporteer het opnieuw en importeer het nieuwe bestand.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the file inside it that you want to import.</source>
        <translation>{file} is een map. Kies het bestand in die map dat je wilt importeren.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and folder, and choose it again.</source>
        <translation>Er is geen bestand {file}. Controleer de naam en de map, en kies het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Export it again.</source>
        <translation>{file} kan niet gelezen worden: {reason}. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.</source>
        <translation>{file}, rij {row}, kolom “{column}”: “{value}” heeft een ander decimaalteken dan de rijen erboven. Schrijf de hele kolom met een komma, of met een punt.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.</source>
        <translation>{file}, rij {row}, kolom “{column}”: “{value}” kan duizendtallen of decimalen betekenen. Geef het decimaalteken op als DECIMAL, of schrijf de kolom zonder scheidingstekens voor duizendtallen.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rest. Write the whole column with a comma, or with a point.</source>
        <translation>{file}, rij {row}, kolom “{column}”: “{value}” heeft een ander decimaalteken dan de rest. Schrijf de hele kolom met een komma, of met een punt.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.</source>
        <translation>{file}, rij {row}, kolom “{column}”: “{value}” is geen cijfer. Laat de cel leeg waar het cijfer ontbreekt, of haal de kolom uit het bestand.</translation>
    </message>
    <message>
        <source>A copy of the workspace as it was before is in {file}. To go back, close QGIS and put it in the place of the workspace.</source>
        <translation>Een kopie van de werkmap zoals ze voordien was, staat in {file}. Om terug te gaan, sluit je QGIS en zet je die kopie op de plaats van de werkmap.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{field}” holds an e-mail address or something like it (@), which is not kept with drawings. Take the field out of the fields about the person. Nothing was imported.</source>
        <translation>{file}, rij {row}: “{field}” bevat een e-mailadres of iets wat daarop lijkt (@), en dat wordt niet bij tekeningen bewaard. Haal het veld uit de velden over de persoon. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{field}” makes no groups: {count} people have {different} different values in it, which may tell who they are. Put them in bands (such as ages of ten years), or take the field out of the fields about the person. Nothing was imported.</source>
        <translation>“{field}” maakt geen groepen: {count} mensen hebben er {different} verschillende waarden in, die kunnen verraden wie ze zijn. Breng ze onder in klassen (zoals leeftijden per tien jaar), of haal het veld uit de velden over de persoon. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{field}” is different for each of the {count} people who have it. If it holds names or contacts, delete these participants and import the drawings again without it.</source>
        <translation>“{field}” is verschillend voor elk van de {count} mensen die het hebben. Bevat het namen of contactgegevens, verwijder dan deze deelnemers en importeer de tekeningen opnieuw zonder dat veld.</translation>
    </message>
    <message>
        <source>Each drawing has a participant of its own, {first} to {last}: no field tells who drew it.</source>
        <translation>Elke tekening heeft een eigen deelnemer, {first} tot {last}: geen enkel veld zegt wie tekende.</translation>
    </message>
    <message>
        <source>The codes of “{field}” are kept for the participants: {count}.</source>
        <translation>De codes van “{field}” zijn bewaard voor de deelnemers: {count}.</translation>
    </message>
    <message>
        <source>The participants have new codes, {first} to {last}: the values of “{field}” may be names, so they were not kept.</source>
        <translation>De deelnemers hebben nieuwe codes, {first} tot {last}: de waarden van “{field}” kunnen namen zijn, dus zijn ze niet bewaard.</translation>
    </message>
    <message>
        <source>Each drawing has a participant of its own, {first} to {last}: “{field}” is empty in every row.</source>
        <translation>Elke tekening heeft een eigen deelnemer, {first} tot {last}: “{field}” is leeg in elke rij.</translation>
    </message>
    <message>
        <source>Some of these codes were in the workspace already, so all codes of this import begin with “{prefix}”. A person who is in both imports counts as two: delete one import if it is the same file.</source>
        <translation>Sommige van deze codes zaten al in de werkmap, dus beginnen alle codes van deze import met “{prefix}”. Een persoon die in beide imports zit, telt als twee: verwijder één import als het hetzelfde bestand is.</translation>
    </message>
    <message>
        <source>“{field}” differs between the drawings of {codes}; the first value was kept.</source>
        <translation>“{field}” verschilt tussen de tekeningen van {codes}; de eerste waarde is bewaard.</translation>
    </message>
    <message>
        <source>It looks like names of people, so it is not proposed for anything.</source>
        <translation>Hierin lijken namen van mensen te staan, dus wordt de kolom nergens voor voorgesteld.</translation>
    </message>
    <message>
        <source>It looks like contacts of people, so it is not proposed for anything.</source>
        <translation>Hierin lijken contactgegevens van mensen te staan, dus wordt de kolom nergens voor voorgesteld.</translation>
    </message>
    <message>
        <source>It holds different kinds of values, which QGIS cannot read.</source>
        <translation>Hierin staan waarden van verschillende soorten, en die kan QGIS niet lezen.</translation>
    </message>
    <message>
        <source>It is empty in the rows that were looked at.</source>
        <translation>Leeg in de rijen die bekeken zijn.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{file} heeft geen kolom “{column}”. De kolommen zijn: {columns}.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet of a kind that is not read here. Save it as an Excel workbook (xlsx) or as CSV (UTF-8), and import that.</source>
        <translation>{file} is een rekenblad van een soort die hier niet gelezen wordt. Sla het op als Excel-bestand (xlsx) of als CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, its columns separated by {delimiter}.</source>
        <translation>{file} is gelezen als {encoding}, met kolommen gescheiden door {delimiter}.</translation>
    </message>
    <message>
        <source>{file} has one column only where {delimiter} separates them. Choose another DELIMITER, or “automatic”.</source>
        <translation>{file} heeft maar één kolom als {delimiter} ze scheidt. Kies een ander teken tussen kolommen (DELIMITER), of “automatic”.</translation>
    </message>
    <message>
        <source>{file}, row {row}: it has {count} cells, and the heading has {expected}. Give each column a heading, or put a cell that holds the separator in quotes.</source>
        <translation>{file}, rij {row}: die heeft {count} cellen, en de kop heeft er {expected}. Geef elke kolom een kop, of zet een cel die het scheidingsteken bevat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quote (&quot;) opens a cell here and does not close it as it should. Close it, or take it out.</source>
        <translation>{file}, rij {row}: een aanhalingsteken (&quot;) opent hier een cel en sluit ze niet zoals het moet. Sluit het, of haal het weg.</translation>
    </message>
    <message>
        <source>{file} cannot be cut into columns. Check that its rows have no more cells than the heading, and that quotes close.</source>
        <translation>{file} kan niet in kolommen verdeeld worden. Kijk na of de rijen niet meer cellen hebben dan de kop, en of aanhalingstekens sluiten.</translation>
    </message>
    <message>
        <source>{file} has no rows below its heading. Export it again, with its figures.</source>
        <translation>{file} heeft geen rijen onder de kopregel. Exporteer het opnieuw, met de cijfers.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Save it from your spreadsheet as CSV (UTF-8), and import that.</source>
        <translation>{file} is geen teksttabel. Sla het vanuit je rekenblad op als CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>It cannot be told in which encoding {file} was saved. Save it again as CSV (UTF-8), or give its encoding as ENCODING, such as cp1252.</source>
        <translation>Het is niet uit te maken in welke codering {file} opgeslagen is. Sla het opnieuw op als CSV (UTF-8), of geef de codering op als ENCODING, zoals cp1252.</translation>
    </message>
    <message>
        <source>ENCODING “{encoding}” is not known. Write one such as utf-8, utf-16 or cp1252, or leave it empty.</source>
        <translation>De codering “{encoding}” (ENCODING) is niet bekend. Schrijf er een zoals utf-8, utf-16 of cp1252, of laat ze leeg.</translation>
    </message>
    <message>
        <source>{file} is not in {encoding}, or is damaged: row {row} cannot be read. Save it again as CSV (UTF-8), or give its encoding as ENCODING.</source>
        <translation>{file} is niet in {encoding}, of is beschadigd: rij {row} kan niet gelezen worden. Sla het opnieuw op als CSV (UTF-8), of geef de codering op als ENCODING.</translation>
    </message>
    <message>
        <source>{file} has several layers: {layers}. Choose one: write |layername={first} behind the file&#x27;s name.</source>
        <translation>{file} heeft meerdere lagen: {layers}. Kies er één: schrijf |layername={first} achter de naam van het bestand.</translation>
    </message>
    <message>
        <source>“{address}” is written as an address. Write the path of the file alone, without “file://” before it.</source>
        <translation>“{address}” is als adres geschreven. Schrijf alleen het pad van het bestand, zonder “file://” ervoor.</translation>
    </message>
    <message>
        <source>{file} says with an address on the internet in which coordinate reference system it is, and addresses are not opened. Export it again, for instance as GeoPackage.</source>
        <translation>{file} zegt met een adres op het internet in welk coördinatenstelsel het staat, en adressen worden niet geopend. Exporteer het opnieuw, bijvoorbeeld als GeoPackage.</translation>
    </message>
    <message>
        <source>{file} is not a vector file that can be imported. Save it as GeoPackage, GeoJSON or Shapefile, and import that.</source>
        <translation>{file} is geen vectorbestand dat geïmporteerd kan worden. Sla het op als GeoPackage, GeoJSON of shapefile en importeer dat.</translation>
    </message>
    <message>
        <source>Layers from “{provider}” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that.</source>
        <translation>Lagen van “{provider}” worden niet geïmporteerd: alleen bestanden op deze computer. Exporteer de laag naar een GeoPackage en importeer dat.</translation>
    </message>
    <message>
        <source>{file} has no rows. Choose a file that has drawings or areas in it.</source>
        <translation>{file} heeft geen rijen. Kies een bestand met tekeningen of gebieden erin.</translation>
    </message>
    <message>
        <source>{file} has no geometry, only a table. Choose a file with polygons or lines.</source>
        <translation>{file} heeft geen geometrie, alleen een tabel. Kies een bestand met polygonen of lijnen.</translation>
    </message>
    <message>
        <source>“{field}” in {file} holds different kinds of values, such as texts and figures, and QGIS cannot read them. Make all of them texts, or choose another field.</source>
        <translation>“{field}” in {file} bevat waarden van verschillende soorten, zoals tekst en cijfers, en QGIS kan ze niet lezen. Maak er overal tekst van, of kies een ander veld.</translation>
    </message>
    <message>
        <source>{file} has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{file} heeft geen veld “{field}”. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>The filter “{filter}” is not an expression that QGIS can read. Correct it, or leave it out.</source>
        <translation>De filter “{filter}” is geen expressie die QGIS kan lezen. Verbeter hem, of laat hem weg.</translation>
    </message>
    <message>
        <source>No row of {file} is selected, or none meets the filter, so nothing was changed. Choose other rows, or take all of them.</source>
        <translation>Geen rij van {file} is geselecteerd, of geen enkele voldoet aan de filter, dus er is niets veranderd. Kies andere rijen, of neem ze allemaal.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinate reference system it is, or names one that is not known. Give it as CRS, for instance EPSG:31370 or EPSG:4326.</source>
        <translation>{file} zegt niet in welk coördinatenstelsel het staat, of noemt een stelsel dat niet bekend is. Geef het op als coördinatenstelsel (CRS), bijvoorbeeld EPSG:31370 of EPSG:4326.</translation>
    </message>
    <message>
        <source>{file} says that it is in {own}, and CRS says {given}. Leave CRS empty; if the file is wrong, set the right system on it in QGIS first (“Assign projection”).</source>
        <translation>{file} zegt dat het in {own} staat, en als coördinatenstelsel (CRS) is {given} opgegeven. Laat CRS leeg; is het bestand fout, zet dan eerst in QGIS het juiste stelsel (“Projectie toekennen”).</translation>
    </message>
    <message>
        <source>The layer “{layer}” is not a vector layer that can be read. Choose another layer or file.</source>
        <translation>De laag “{layer}” is geen vectorlaag die gelezen kan worden. Kies een andere laag of een ander bestand.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “accept” is neither a yes nor a no. Write y or n, or leave it empty. Nothing was imported.</source>
        <translation>{file}, rij {row}: “{value}” in “accept” is geen ja en geen nee. Schrijf y (ja) of n (nee), of laat het leeg. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “ward_code” is not the code of a ward of this level. Write the code of the ward that “{name}” is, or n in “accept”. Nothing was imported.</source>
        <translation>{file}, rij {row}: “{value}” in “ward_code” is niet de code van een wijk van dit niveau. Schrijf de code van de wijk die “{name}” is, of n (nee) in “accept”. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>It has no code in the field “{field}”.</source>
        <translation>Er is geen code in het veld “{field}”.</translation>
    </message>
    <message>
        <source>{file} has codes in “{field}” that stand in more than one row: {codes}; the rows are in brackets. Join the pieces of a ward first (“Dissolve” by that field), or choose the field that tells the wards apart. Nothing was imported.</source>
        <translation>{file} heeft codes in “{field}” die in meer dan één rij staan: {codes}; de rijen staan tussen haakjes. Voeg eerst de stukken van een wijk samen (“Samenvoegen” op dat veld), of kies het veld dat de wijken onderscheidt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The workspace already has wards of the level “{level}” with these codes of {file}: {codes}. Give another LEVEL, or delete those wards first. Nothing was imported.</source>
        <translation>De werkmap heeft al wijken van het niveau “{level}” met deze codes van {file}: {codes}. Geef een ander niveau (LEVEL) op, of verwijder eerst die wijken. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The workspace already has wards without a level with these codes of {file}: {codes}. Give a LEVEL, or delete those wards first. Nothing was imported.</source>
        <translation>De werkmap heeft al wijken zonder niveau met deze codes uit {file}: {codes}. Geef een LEVEL op, of verwijder eerst die wijken. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>These codes are one digit shorter than the others, as if a zero in front was lost: {codes}. They were kept as they are; correct the file if they are wrong.</source>
        <translation>Deze codes zijn één cijfer korter dan de andere, alsof een nul vooraan verloren ging: {codes}. Ze zijn bewaard zoals ze zijn; verbeter het bestand als ze fout zijn.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook, perhaps because it is damaged or has a password. Open it in your spreadsheet, save it as xlsx without a password or as CSV (UTF-8), and import that.</source>
        <translation>{file} kan niet gelezen worden als Excel-bestand, misschien omdat het beschadigd is of een wachtwoord heeft. Open het in je rekenblad, sla het op als xlsx zonder wachtwoord of als CSV (UTF-8), en importeer dat.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} was read.</source>
        <translation>Het werkblad “{sheet}” van {file} is gelezen.</translation>
    </message>
    <message>
        <source>The spreadsheet shows cells of these columns as percentages: {columns}. Their figures are kept as they are stored: 12,5 % as 0.125.</source>
        <translation>Het rekenblad toont cellen van deze kolommen als percentages: {columns}. De cijfers zijn bewaard zoals ze opgeslagen zijn: 12,5 % als 0.125.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>{file} heeft geen werkblad “{sheet}”. De werkbladen zijn: {sheets}.</translation>
    </message>
    <message>
        <source>{file} has several sheets: {sheets}. Give the name of the one with the figures as SHEET.</source>
        <translation>{file} heeft meerdere werkbladen: {sheets}. Geef de naam van het werkblad met de cijfers op als SHEET.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook to be read safely: {size} MB unpacked, and {most} MB is the most. Save the sheet with the figures as CSV (UTF-8), and import that.</source>
        <translation>{file} is te groot om veilig als Excel-bestand gelezen te worden: {size} MB uitgepakt, en {most} MB is het maximum. Sla het werkblad met de cijfers op als CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: the formula in this cell has no result. Open the file in your spreadsheet, save it there, and import it again.</source>
        <translation>{file}, rij {row}, kolom {column}: de formule in deze cel heeft geen resultaat. Open het bestand in je rekenblad, sla het daar op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The workspace {workspace} has no wards yet. Import the wards first.</source>
        <translation>De werkmap {workspace} heeft nog geen wijken. Importeer eerst de wijken.</translation>
    </message>
    <message>
        <source>The wards of {workspace} are of several levels: {levels}. Give one as LEVEL.</source>
        <translation>De wijken van {workspace} zijn van meerdere niveaus: {levels}. Geef er een op als LEVEL.</translation>
    </message>
    <message>
        <source>{workspace} has no wards of the level “{level}”. Its levels are: {levels}.</source>
        <translation>{workspace} heeft geen wijken van het niveau “{level}”. De niveaus zijn: {levels}.</translation>
    </message>
    <message>
        <source>{workspace} has no figures of the period “{period}” for these wards. Its periods are: {periods}.</source>
        <translation>{workspace} heeft geen cijfers van de periode “{period}” voor deze wijken. De periodes zijn: {periods}.</translation>
    </message>
    <message>
        <source>{workspace} has no figures for the wards of the level “{level}”. Import indicators for them first.</source>
        <translation>{workspace} heeft geen cijfers voor de wijken van het niveau “{level}”. Importeer er eerst indicatoren voor.</translation>
    </message>
    <message>
        <source>The indicators “{first}” and “{second}” would both make a column “{name}”. Change the code of one in the table of indicators.</source>
        <translation>De indicatoren “{first}” en “{second}” zouden allebei een kolom “{name}” maken. Verander de code van een ervan in de tabel met indicatoren.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>“{name}” bewaren</translation>
    </message>
    <message>
        <source>Take away “{name}”</source>
        <translation>“{name}” weghalen</translation>
    </message>
    <message>
        <source>That result is no longer in the workspace as it was kept; somebody changed the table “Lived neighbourhood”. Nothing was changed.</source>
        <translation>Dat resultaat zit niet meer in de werkmap zoals het bewaard is; iemand veranderde de tabel “Beleefde buurt”. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>drawings were added</source>
        <translation>tekeningen toegevoegd</translation>
    </message>
    <message>
        <source>drawings were taken away</source>
        <translation>tekeningen weggehaald</translation>
    </message>
    <message>
        <source>drawings were left out</source>
        <translation>tekeningen weggelaten</translation>
    </message>
    <message>
        <source>drawings that were left out count again</source>
        <translation>weggelaten tekeningen tellen weer mee</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>toestemming ingetrokken</translation>
    </message>
    <message>
        <source>consent was given</source>
        <translation>toestemming gegeven</translation>
    </message>
    <message>
        <source>drawings were changed</source>
        <translation>tekeningen veranderd</translation>
    </message>
    <message>
        <source>its recipe does not say which drawings of this workspace it was made of</source>
        <translation>het recept zegt niet van welke tekeningen van deze werkmap het gemaakt is</translation>
    </message>
    <message>
        <source>Consent was withdrawn since “{name}” was kept, and what was drawn with it is in there, so it does not leave. Recompute it, and export the new one.</source>
        <translation>Sinds “{name}” bewaard werd, is een toestemming ingetrokken, en wat daarmee getekend was zit erin. Daarom gaat het de deur niet uit. Herbereken het, en exporteer het nieuwe.</translation>
    </message>
    <message>
        <source>Its number of people is empty or no number.</source>
        <translation>Het aantal mensen is leeg of geen getal.</translation>
    </message>
    <message>
        <source>Its number of people is below zero.</source>
        <translation>Het aantal mensen is kleiner dan nul.</translation>
    </message>
    <message>
        <source>Choose the field of {layer} that holds the numbers of people.</source>
        <translation>Kies het veld van {layer} dat de aantallen mensen bevat.</translation>
    </message>
    <message>
        <source>No row of {layer} tells how many people live where.</source>
        <translation>Geen enkele rij van {layer} zegt hoeveel mensen waar wonen.</translation>
    </message>
    <message>
        <source>The layer has no known coordinate reference system. Set it in the layer&#x27;s properties, and try again.</source>
        <translation>De laag heeft geen bekend coördinatenstelsel. Stel het in bij de eigenschappen van de laag en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The coordinates do not fit {crs}: no place on earth has them. Set the layer&#x27;s real coordinate reference system.</source>
        <translation>De coördinaten passen niet bij {crs}: geen enkele plaats op aarde heeft ze. Stel het echte coördinatenstelsel van de laag in.</translation>
    </message>
    <message>
        <source>This line is made of whole blocks. Choose the rule “Block by block” and a layer of blocks or streets, and try again.</source>
        <translation>Deze lijn bestaat uit hele huizenblokken. Kies de regel “Blok per blok” en een laag met huizenblokken of straten, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The recipe of “{name}” does not say which drawings of this workspace it was made of, so it cannot be made again. Choose the drawings and the rule, and keep the line under that name.</source>
        <translation>Het recept van “{name}” zegt niet van welke tekeningen van deze werkmap het gemaakt is, dus kan het niet opnieuw gemaakt worden. Kies de tekeningen en de regel, en bewaar de lijn onder die naam.</translation>
    </message>
    <message>
        <source>The line of “{name}” has no ground. Tick a lower level as the line on maps.</source>
        <translation>De lijn van “{name}” heeft geen oppervlakte. Vink een lager niveau aan als de lijn op kaarten.</translation>
    </message>
    <message>
        <source>There are no wards with the codes {codes} among those of this level.</source>
        <translation>Er zijn geen wijken met de codes {codes} bij die van dit niveau.</translation>
    </message>
    <message>
        <source>Single cells are those between the lines as they were drawn. Choose 0 (exact) as cell size.</source>
        <translation>Afzonderlijke cellen zijn die tussen de lijnen zoals ze getekend zijn. Kies 0 (exact) als celgrootte.</translation>
    </message>
    <message>
        <source>Cells of {size} m are larger than the drawings, so nothing was found. Choose smaller ones, or 0 for exact.</source>
        <translation>Cellen van {size} m zijn groter dan de tekeningen, dus is er niets gevonden. Kies kleinere, of 0 voor exact.</translation>
    </message>
    <message>
        <source>No ground is in so many drawings. Ask for a lower threshold too, such as 0 (the union).</source>
        <translation>Geen gebied ligt in zo veel tekeningen. Vraag ook een lagere drempel, zoals 0 (de unie).</translation>
    </message>
    <message>
        <source>its line crossed itself and was repaired</source>
        <translation>de lijn kruiste zichzelf en is hersteld</translation>
    </message>
    <message>
        <source>it cannot be used: {reason}</source>
        <translation>onbruikbaar: {reason}</translation>
    </message>
    <message>
        <source>Say why first: a drawing is left out for a reason that others can read.</source>
        <translation>Zeg eerst waarom: een tekening wordt weggelaten om een reden die anderen kunnen lezen.</translation>
    </message>
    <message>
        <source>Leave out the drawing of {code}</source>
        <translation>De tekening van {code} weglaten</translation>
    </message>
    <message>
        <source>Leave out drawings ({number})</source>
        <translation>Tekeningen weglaten ({number})</translation>
    </message>
    <message>
        <source>Include the drawing of {code} again</source>
        <translation>De tekening van {code} weer meetellen</translation>
    </message>
    <message>
        <source>Include drawings again ({number})</source>
        <translation>Tekeningen weer meetellen ({number})</translation>
    </message>
    <message>
        <source>Choose a drawing in the list first.</source>
        <translation>Kies eerst een tekening in de lijst.</translation>
    </message>
    <message>
        <source>This drawing, or who drew it, is no longer in the workspace, so nothing was changed.</source>
        <translation>Deze tekening, of wie ze tekende, zit niet meer in de werkmap, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>May be kept for analysis</source>
        <translation>Mag bewaard worden voor de analyse</translation>
    </message>
    <message>
        <source>May be shown as a role</source>
        <translation>Mag getoond worden als rol</translation>
    </message>
    <message>
        <source>May be shown by name</source>
        <translation>Mag getoond worden met naam</translation>
    </message>
    <message>
        <source>Contact may be shared with partners</source>
        <translation>Contact mag gedeeld worden met partners</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Kerntaken</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Fictief</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Vond plaats op</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Code (never a name)</source>
        <translation>Code (nooit een naam)</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Leeftijdsgroep</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation>Thuistaal</translation>
    </message>
    <message>
        <source>Relation to the neighbourhood</source>
        <translation>Relatie met de buurt</translation>
    </message>
    <message>
        <source>Years lived here</source>
        <translation>Woonduur hier (jaren)</translation>
    </message>
    <message>
        <source>Other groups (JSON)</source>
        <translation>Andere groepen (JSON)</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Uitgenodigd door</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Waarom weggelaten</translation>
    </message>
    <message>
        <source>Repaired at import</source>
        <translation>Hersteld bij import</translation>
    </message>
    <message>
        <source>Unusual because</source>
        <translation>Opvallend omdat</translation>
    </message>
    <message>
        <source>Row in the source</source>
        <translation>Rij in de bron</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Indicatorwaarden</translation>
    </message>
    <message>
        <source>Result (its levels and cells share it)</source>
        <translation>Resultaat (gedeeld door de niveaus en cellen)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Share of the drawings, at least (%)</source>
        <translation>Aandeel van de tekeningen, minstens (%)</translation>
    </message>
    <message>
        <source>Number of drawings</source>
        <translation>Aantal tekeningen</translation>
    </message>
    <message>
        <source>This level is the line on maps</source>
        <translation>Dit niveau is de lijn op kaarten</translation>
    </message>
    <message>
        <source>Computed at</source>
        <translation>Berekend op</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Recept (JSON)</translation>
    </message>
    <message>
        <source>Share of the drawings</source>
        <translation>Aandeel van de tekeningen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>What people use it for</source>
        <translation>Waarvoor mensen de plek gebruiken</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Used when</source>
        <translation>Wanneer gebruikt</translation>
    </message>
    <message>
        <source>Role in the neighbourhood</source>
        <translation>Rol in de buurt</translation>
    </message>
    <message>
        <source>Name shown (only with consent)</source>
        <translation>Getoonde naam (alleen met toestemming)</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formeel</translation>
    </message>
    <message>
        <source>Visible or hidden</source>
        <translation>Zichtbaar of verborgen</translation>
    </message>
    <message>
        <source>Active or passive</source>
        <translation>Actief of passief</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Waar te vinden</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Van organisatie</translation>
    </message>
    <message>
        <source>From person or group</source>
        <translation>Van persoon of groep</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Van plek</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Naar organisatie</translation>
    </message>
    <message>
        <source>To person or group</source>
        <translation>Naar persoon of groep</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Naar plek</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Waarnemingen</translation>
    </message>
    <message>
        <source>What was seen, heard or told</source>
        <translation>Wat gezien, gehoord of verteld werd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Deel van de dag</translation>
    </message>
    <message>
        <source>From whose perspective</source>
        <translation>Vanuit wiens perspectief</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>For whose eyes</source>
        <translation>Wie mag dit zien</translation>
    </message>
    <message>
        <source>Photo or recording</source>
        <translation>Foto of opname</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Tags of observations</source>
        <translation>Trefwoorden bij waarnemingen</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation>Toegekend door</translation>
    </message>
    <message>
        <source>Tagged at</source>
        <translation>Toegekend op</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Vooronderstellingen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Ingebracht door</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmateriaal</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Vooronderstelling</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Strekking</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Wiens taak</translation>
    </message>
    <message>
        <source>To be told to</source>
        <translation>Te melden aan</translation>
    </message>
    <message>
        <source>Strengths to threats</source>
        <translation>Sterktes tot bedreigingen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Strength, weakness, opportunity or threat</source>
        <translation>Sterkte, zwakte, kans of bedreiging</translation>
    </message>
    <message>
        <source>Shared by all</source>
        <translation>Gedeeld door iedereen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Wat er zal gebeuren</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Consent log</source>
        <translation>Toestemmingslogboek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Key of the person&#x27;s row</source>
        <translation>Sleutel van de rij van de persoon</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Given (or withdrawn)</source>
        <translation>Gegeven (of ingetrokken)</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Versie van de toestemmingstekst</translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation>Namen en contactgegevens</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>This QGIS cannot write {format} files. Choose another format for {file}.</source>
        <translation>Deze QGIS kan geen {format}-bestanden schrijven. Kies een ander formaat voor {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place for it, or close it elsewhere.</source>
        <translation>{file} kan niet geschreven worden: {reason}. Kies er een andere plaats voor, of sluit het elders.</translation>
    </message>
    <message>
        <source>The threshold “{name}” of {file} is “{value}”, which is no whole number. Set it anew with “Thresholds for small numbers”.</source>
        <translation>De drempel “{name}” van {file} is “{value}”, en dat is geen geheel getal. Stel hem opnieuw in met “Drempels voor kleine aantallen”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a workspace&#x27;s name. Use letters, digits, spaces, dots, dashes and underscores, 60 at most.</source>
        <translation>“{name}” kan geen naam van een werkmap zijn. Gebruik letters, cijfers, spaties, punten, streepjes en liggende streepjes, hoogstens 60 tekens.</translation>
    </message>
    <message>
        <source>{file} already exists in {folder}. Open it, or choose another name or folder.</source>
        <translation>{file} bestaat al in {folder}. Open het, of kies een andere naam of map.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder for the workspace.</source>
        <translation>De map {folder} kan niet worden gemaakt: {reason}. Kies een andere map voor de werkmap.</translation>
    </message>
    <message>
        <source>No workspace can be made in {folder}: {reason}. Choose a folder that you may write in.</source>
        <translation>In {folder} kan geen werkmap gemaakt worden: {reason}. Kies een map waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>The coordinate reference system is not known. Choose one, for instance EPSG:31370.</source>
        <translation>Het coördinatenstelsel is niet bekend. Kies er een, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>{crs} does not measure in metres. Choose a projected system, for instance EPSG:31370.</source>
        <translation>{crs} meet niet in meter. Kies een geprojecteerd stelsel, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>There is no workspace {file}. Choose the .gpkg file of an existing one.</source>
        <translation>Er is geen werkmap {file}. Kies het .gpkg-bestand van een bestaande werkmap.</translation>
    </message>
    <message>
        <source>{file} is not a Resokit workspace. Choose the .gpkg file that “New workspace” made.</source>
        <translation>{file} is geen Resokit-werkmap. Kies het .gpkg-bestand dat “Nieuwe werkmap” maakte.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Resokit (its format is {version}, this plugin reads {known}). Update the plugin.</source>
        <translation>{file} is gemaakt met een nieuwere Resokit (het formaat is {version}, deze plug-in leest {known}). Werk de plug-in bij.</translation>
    </message>
    <message>
        <source>“{pair}” is no rate of fields of the wards. Write numerator/denominator, or percentage % denominator, with a semicolon between pairs. The fields are: {fields}.</source>
        <translation>“{pair}” is geen verhouding van velden van de wijken. Schrijf teller/noemer, of percentage % noemer, met een puntkomma tussen de paren. De velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Row {row}: {value} in “{field}” is no percentage. Correct it, or empty it.</source>
        <translation>Rij {row}: {value} in “{field}” is geen percentage. Verbeter het, of maak het leeg.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” in “{field}” is no status. Write one of: {statuses}.</source>
        <translation>Rij {row}: “{value}” in “{field}” is geen status. Schrijf een van deze: {statuses}.</translation>
    </message>
    <message>
        <source>Row {row}: {value} in “{field}” is no figure that people can be counted in. Empty it where it is missing, and write numbers with a decimal point.</source>
        <translation>Rij {row}: {value} in “{field}” is geen cijfer waarin mensen geteld kunnen worden. Maak het leeg waar het ontbreekt, en schrijf getallen met een decimale punt.</translation>
    </message>
    <message>
        <source>Neither the drawings nor the participants have “{field}” to make groups of. The participants have: {fields}.</source>
        <translation>De tekeningen en de deelnemers hebben geen van beide “{field}” om groepen mee te maken. De deelnemers hebben: {fields}.</translation>
    </message>
</context>
</TS>
