<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Resokit</name>
    <message>
        <source>Figures of the wards within the core, shared out by area, and to where they would move had other people drawn the line. How wrong an estimate within one line is comes on top: “Estimate indicators” tells that.</source>
        <translation>Chiffres des quartiers statistiques à l&#x27;intérieur du noyau, répartis selon la superficie, et jusqu&#x27;où ils bougeraient si d&#x27;autres personnes avaient dessiné le tracé. L&#x27;erreur d&#x27;une estimation pour un même tracé s&#x27;y ajoute : « Estimer des indicateurs » l&#x27;indique.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>No neighbourhood has drawings by at least {minimum} people that can be used, and from fewer one could tell who drew what. Collect more drawings.</source>
        <translation>Aucun quartier n&#x27;a de dessins utilisables d&#x27;au moins {minimum} personnes, et avec moins, on pourrait savoir qui a dessiné quoi. Récoltez d&#x27;autres dessins.</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>À quel point sommes-nous sûrs ?</translation>
    </message>
    <message>
        <source>Drawings in it are fictional.</source>
        <translation>Les dessins qu&#x27;il contient sont fictifs.</translation>
    </message>
    <message>
        <source>Low and high are the ends between which a figure would probably lie had other people of the same place drawn: in {confidence} of 100 cases. A wide interval asks for more drawings before a decision rests on the figure.</source>
        <translation>Bas et haut sont les extrémités entre lesquelles un chiffre se situerait probablement si d&#x27;autres personnes du même endroit avaient dessiné : dans {confidence} cas sur 100. Un intervalle large demande plus de dessins avant qu&#x27;une décision repose sur ce chiffre.</translation>
    </message>
    <message>
        <source>Drawings, row by row</source>
        <translation>Dessins, ligne par ligne</translation>
    </message>
    <message>
        <source>Wards, row by row</source>
        <translation>Quartiers statistiques, ligne par ligne</translation>
    </message>
    <message>
        <source>All neighbourhoods</source>
        <translation>Tous les quartiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Core (ha)</source>
        <translation>Noyau (ha)</translation>
    </message>
    <message>
        <source>Core, low to high (ha)</source>
        <translation>Noyau, de bas à haut (ha)</translation>
    </message>
    <message>
        <source>Sharpness of the edge</source>
        <translation>Netteté du bord</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Mean likeness of two drawings</source>
        <translation>Ressemblance moyenne de deux dessins</translation>
    </message>
    <message>
        <source>Most like ward</source>
        <translation>Quartier statistique le plus ressemblant</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Sharpness of the edge: 1 is a hard edge, 0 means that there is no core that most share.</source>
        <translation>Netteté du bord : 1 est un bord net, 0 signifie qu&#x27;il n&#x27;y a pas de noyau que la plupart partagent.</translation>
    </message>
    <message>
        <source>Likeness of the core and its ward: 1 where both are the same ground.</source>
        <translation>Ressemblance du noyau et de son quartier statistique : 1 quand les deux sont le même terrain.</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Non calculés</translation>
    </message>
    <message>
        <source>From so few drawings one could tell who drew what, or nothing could be made of them.</source>
        <translation>Avec si peu de dessins, on pourrait savoir qui a dessiné quoi, ou rien n&#x27;a pu en être tiré.</translation>
    </message>
    <message>
        <source>People, or the reason</source>
        <translation>Personnes, ou la raison</translation>
    </message>
    <message>
        <source>Marked as left out</source>
        <translation>Marqués comme écartés</translation>
    </message>
    <message>
        <source>The participant did not agree to analysis, or took it back</source>
        <translation>Le participant n&#x27;a pas consenti à l&#x27;analyse, ou a retiré son consentement</translation>
    </message>
    <message>
        <source>Could not be used (see below)</source>
        <translation>Inutilisables (voir plus bas)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Drawings that were not used</source>
        <translation>Dessins qui n&#x27;ont pas été utilisés</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Non utilisés parce que</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Intervals of areas, sharpness and likeness with a ward: bootstrap over people ({replicates} times drawn again with replacement, seed {seed}; percentiles). Ground in doubt: Wilson interval of each share. The ward is the one most like the core of all, also where another would be in a replicate.</source>
        <translation>Intervalles des superficies, de la netteté et de la ressemblance avec un quartier statistique : bootstrap sur les personnes ({replicates} nouveaux tirages avec remise, graine {seed} ; percentiles). Terrain incertain : intervalle de Wilson de chaque part. Le quartier statistique est celui qui ressemble le plus au noyau de tous, même si un autre l&#x27;emportait dans un tirage.</translation>
    </message>
    <message>
        <source>What more drawings would change is read off the curve: the difference shrinks with the root of 1/n - 1/N. It supposes that who draws later would draw as those before. A group that nobody has asked yet can move the edge more.</source>
        <translation>Ce que d&#x27;autres dessins changeraient se lit sur la courbe : la différence diminue comme la racine de 1/n - 1/N. Cela suppose que les personnes qui dessineront plus tard dessineraient comme celles d&#x27;avant. Un groupe que personne n&#x27;a encore interrogé peut déplacer davantage le bord.</translation>
    </message>
    <message>
        <source>No field tells who drew, so every drawing counts as another person. If some people drew more than once, the intervals are too narrow.</source>
        <translation>Aucun champ n&#x27;indique qui a dessiné, donc chaque dessin compte comme celui d&#x27;une autre personne. Si certaines personnes ont dessiné plus d&#x27;une fois, les intervalles sont trop étroits.</translation>
    </message>
    <message>
        <source>Each group of “{field}” has the same say, and within it each person: shares are of that weight.</source>
        <translation>Chaque groupe de « {field} » a le même poids, et chaque personne aussi au sein de son groupe : les parts se rapportent à ce poids.</translation>
    </message>
    <message>
        <source>How sure are we (agreement report)</source>
        <translation>À quel point sommes-nous sûrs (rapport sur l&#x27;accord)</translation>
    </message>
    <message>
        <source>agreement,uncertainty,confidence,bootstrap,kappa,saturation,neighbourhood,drawings,outliers</source>
        <translation>accord,incertitude,confiance,bootstrap,kappa,saturation,quartier vécu,dessins,dessins atypiques</translation>
    </message>
    <message>
        <source>Tells for each neighbourhood name how far its drawings agree, and how far each figure may be off: the areas of the levels, the sharpness of the edge, the likeness of any two drawings, Fleiss’ kappa, the likeness with the ward that is most like it, ground that another name claims too, and how much more drawings would still change.

Intervals come from drawing the same people again, with replacement, a few hundred times; the same seed gives the same figures. Drawings far from the rest are proposed for a second look, with the reason, and are never removed.

A name that too few people drew is listed and not computed. Drawings marked as left out, and those of participants who did not agree to analysis, are not used.</source>
        <translation>Indique, pour chaque nom de quartier, à quel point ses dessins s&#x27;accordent et de combien chaque chiffre peut s&#x27;écarter de la réalité : les superficies des niveaux, la netteté du bord, la ressemblance de deux dessins quelconques, le kappa de Fleiss, la ressemblance avec le quartier statistique qui s&#x27;en rapproche le plus, le terrain qu&#x27;un autre nom revendique aussi, et ce que d&#x27;autres dessins changeraient encore.

Les intervalles viennent de quelques centaines de nouveaux tirages des mêmes personnes, avec remise ; la même graine donne les mêmes chiffres. Les dessins éloignés des autres sont proposés pour un second examen, avec la raison, et ne sont jamais retirés.

Un nom que trop peu de personnes ont dessiné est cité et n&#x27;est pas calculé. Les dessins marqués comme écartés, et ceux des participants qui n&#x27;ont pas consenti à l&#x27;analyse, ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The polygons that people drew; a workspace&#x27;s drawings or any other layer.</source>
        <translation>Les polygones que les gens ont dessinés ; les dessins d&#x27;un espace de travail ou toute autre couche.</translation>
    </message>
    <message>
        <source>Field with the neighbourhood&#x27;s name</source>
        <translation>Champ du nom du quartier</translation>
    </message>
    <message>
        <source>One row and section for each name. Without it all drawings are of one neighbourhood.</source>
        <translation>Une ligne et une section par nom. Sans ce champ, tous les dessins sont d&#x27;un même quartier.</translation>
    </message>
    <message>
        <source>Field that tells who drew</source>
        <translation>Champ qui indique qui a dessiné</translation>
    </message>
    <message>
        <source>Several drawings of one person count once, as all they drew together. For a workspace&#x27;s drawings, leave it empty.</source>
        <translation>Plusieurs dessins d&#x27;une même personne comptent une seule fois, comme l&#x27;ensemble de ce qu&#x27;elle a dessiné. Pour les dessins d&#x27;un espace de travail, laissez vide.</translation>
    </message>
    <message>
        <source>Field of the groups that get an equal voice</source>
        <translation>Champ des groupes qui ont une voix égale</translation>
    </message>
    <message>
        <source>Every group weighs the same, however many it has. A field of the layer or, for a workspace&#x27;s drawings, of the participants: age_band, gender, language, relation, years_lived or a group of your own.</source>
        <translation>Chaque groupe pèse le même poids, quel que soit le nombre de ses membres. Un champ de la couche ou, pour les dessins d&#x27;un espace de travail, des participants : age_band, gender, language, relation, years_lived ou un groupe à vous.</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>Quartiers statistiques</translation>
    </message>
    <message>
        <source>The administrative or statistical areas to compare with; they may be in another coordinate reference system.</source>
        <translation>Les zones administratives ou statistiques avec lesquelles comparer ; elles peuvent être dans un autre système de coordonnées.</translation>
    </message>
    <message>
        <source>Field with the ward&#x27;s code</source>
        <translation>Champ du code du quartier statistique</translation>
    </message>
    <message>
        <source>Codes are text: 36.0 in the layer becomes 36.</source>
        <translation>Les codes sont du texte : 36.0 dans la couche devient 36.</translation>
    </message>
    <message>
        <source>Field with the ward&#x27;s name</source>
        <translation>Champ du nom du quartier statistique</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Fields of the wards with counts</source>
        <translation>Champs des quartiers statistiques avec des nombres</translation>
    </message>
    <message>
        <source>Numbers of people or things, to tell how far an estimate moves with the line.</source>
        <translation>Des nombres de personnes ou de choses, pour indiquer de combien une estimation bouge avec le tracé.</translation>
    </message>
    <message>
        <source>Rates of the wards</source>
        <translation>Taux des quartiers statistiques</translation>
    </message>
    <message>
        <source>Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people, or percentage % count.</source>
        <translation>Des paires de champs, séparées par un point-virgule : numérateur/dénominateur, par exemple 70_ans_et_plus/personnes, ou pourcentage % nombre.</translation>
    </message>
    <message>
        <source>Least number of drawings</source>
        <translation>Nombre minimal de dessins</translation>
    </message>
    <message>
        <source>A name with fewer is not computed, because one could tell who drew what. Never under 3.</source>
        <translation>Un nom qui en a moins n&#x27;est pas calculé, car on pourrait savoir qui a dessiné quoi. Jamais moins de 3.</translation>
    </message>
    <message>
        <source>Number of times people are drawn again</source>
        <translation>Nombre de nouveaux tirages des personnes</translation>
    </message>
    <message>
        <source>More take longer and make the ends of the intervals steadier.</source>
        <translation>Un plus grand nombre prend plus de temps et rend les extrémités des intervalles plus stables.</translation>
    </message>
    <message>
        <source>Confidence of the intervals (percent)</source>
        <translation>Confiance des intervalles (pour cent)</translation>
    </message>
    <message>
        <source>How often an interval should hold the truth.</source>
        <translation>À quelle fréquence un intervalle devrait contenir la vraie valeur.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same number gives the same figures again.</source>
        <translation>Le même nombre redonne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Agreement by name</source>
        <translation>Accord des dessins par nom</translation>
    </message>
    <message>
        <source>A table with a row for each name; a name that is not computed says why.</source>
        <translation>Un tableau avec une ligne par nom ; pour un nom qui n&#x27;est pas calculé, la ligne dit pourquoi.</translation>
    </message>
    <message>
        <source>Figures within the core</source>
        <translation>Chiffres à l&#x27;intérieur du noyau</translation>
    </message>
    <message>
        <source>A table with a row for each name and figure, where fields of the wards are given.</source>
        <translation>Un tableau avec une ligne par nom et par chiffre, si des champs des quartiers statistiques sont indiqués.</translation>
    </message>
    <message>
        <source>Figures are of wards, and no wards are given. Give the wards too.</source>
        <translation>Les chiffres se rapportent à des quartiers statistiques, et aucun n&#x27;est indiqué. Indiquez aussi les quartiers statistiques.</translation>
    </message>
    <message>
        <source>{times} times as large as the median drawing</source>
        <translation>{times} fois plus grand que le dessin médian</translation>
    </message>
    <message>
        <source>{times} times as small as the median drawing</source>
        <translation>{times} fois plus petit que le dessin médian</translation>
    </message>
    <message>
        <source>its middle lies {times} radii of the median drawing away from the others</source>
        <translation>son centre est éloigné des autres de {times} fois le rayon du dessin médian</translation>
    </message>
    <message>
        <source>All drawings</source>
        <translation>Tous les dessins</translation>
    </message>
    <message>
        <source>People: {people}. Drawings: {drawings}. What one person drew counts once.</source>
        <translation>Personnes : {people}. Dessins : {drawings}. Ce qu&#x27;une même personne a dessiné compte une seule fois.</translation>
    </message>
    <message>
        <source>The {groups} groups have the same say. So weighed, these people tell as much as {effective} people of the same weight would.</source>
        <translation>Les {groups} groupes ont le même poids. Ainsi pondérées, ces personnes en disent autant que {effective} personnes de même poids.</translation>
    </message>
    <message>
        <source>Groups with fewer than {fewest} people: {number}. A line may show what one person drew: this result is for the team only. Join groups, or compare without them.</source>
        <translation>Groupes de moins de {fewest} personnes : {number}. Un tracé peut montrer ce qu&#x27;une seule personne a dessiné : ce résultat est réservé à l&#x27;équipe. Réunissez des groupes, ou comparez sans eux.</translation>
    </message>
    <message>
        <source>There is no core: no ground is in at least half of the drawings.</source>
        <translation>Il n&#x27;y a pas de noyau : aucun terrain n&#x27;est dans au moins la moitié des dessins.</translation>
    </message>
    <message>
        <source>The core, which at least half include, covers {area} ha; had other people drawn, probably {low} to {high} ha. On {doubt} ha it could go either way whether half would include it.</source>
        <translation>Le noyau, qu&#x27;au moins la moitié comprend, couvre {area} ha ; si d&#x27;autres personnes avaient dessiné, ce serait probablement de {low} à {high} ha. Sur {doubt} ha, il n&#x27;est pas sûr que la moitié les comprendrait.</translation>
    </message>
    <message>
        <source>Included by at least (%)</source>
        <translation>Compris par au moins (%)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Superficie (m²)</translation>
    </message>
    <message>
        <source>Low (m²)</source>
        <translation>Bas (m²)</translation>
    </message>
    <message>
        <source>High (m²)</source>
        <translation>Haut (m²)</translation>
    </message>
    <message>
        <source>Area without groups (m²)</source>
        <translation>Superficie sans groupes (m²)</translation>
    </message>
    <message>
        <source>The union of all drawings covers {union} m².</source>
        <translation>L&#x27;union de tous les dessins couvre {union} m².</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>The levels, and how far they may be off.</source>
        <translation>Les niveaux, et de combien ils peuvent s&#x27;écarter de la réalité.</translation>
    </message>
    <message>
        <source>Included by at least (% of the people)</source>
        <translation>Compris par au moins (% des personnes)</translation>
    </message>
    <message>
        <source>How much ground so many include, from {first} % up: a steep line is a vague edge.</source>
        <translation>Combien de terrain est compris par autant de personnes, à partir de {first} % : une ligne raide est un bord vague.</translation>
    </message>
    <message>
        <source>Too few people drew to tell how much more drawings would change.</source>
        <translation>Trop peu de personnes ont dessiné pour dire ce que d&#x27;autres dessins changeraient.</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would move little: about {expected} % of the core would change ({low} to {high} %).</source>
        <translation>Avec {more} dessins de plus, le bord bougerait peu : environ {expected} % du noyau changerait ({low} à {high} %).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge could still move: about {expected} % of the core would change ({low} to {high} %).</source>
        <translation>Avec {more} dessins de plus, le bord pourrait encore bouger : environ {expected} % du noyau changerait ({low} à {high} %).</translation>
    </message>
    <message>
        <source>How like the core of all {people} people the core of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.</source>
        <translation>À quel point le noyau de moins de personnes, choisies au hasard, ressemble déjà au noyau de toutes les personnes ({people}) : 1 est identique. La bande contient neuf tirages sur dix.</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord des dessins</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>Area included by at least 75 % over that by at least 25 %; 1 is a hard edge.</source>
        <translation>Superficie comprise par au moins 75 %, divisée par celle comprise par au moins 25 % ; 1 est un bord net.</translation>
    </message>
    <message>
        <source>Intersection over union of every two people; 1 where all drew the same.</source>
        <translation>Intersection sur union pour chaque paire de personnes ; 1 si toutes ont dessiné la même chose.</translation>
    </message>
    <message>
        <source>Agreement beyond chance, 1 is whole. It depends on the ground it is judged on: {window} ha, the union of what {people} people drew, without drawings far from the rest.</source>
        <translation>Accord au-delà du hasard, 1 est complet. Il dépend du terrain sur lequel il est jugé : {window} ha, l&#x27;union de ce que {people} personnes ont dessiné, sans les dessins éloignés des autres.</translation>
    </message>
    <message>
        <source>Most like the core is the ward {ward}: intersection over union {iou}, probably {low} to {high}.</source>
        <translation>C&#x27;est le quartier statistique {ward} qui ressemble le plus au noyau : intersection sur union {iou}, probablement de {low} à {high}.</translation>
    </message>
    <message>
        <source>Ground that at least {share} % of the people of both names include: {claims}.</source>
        <translation>Terrain qu&#x27;au moins {share} % des personnes des deux noms comprennent : {claims}.</translation>
    </message>
    <message>
        <source>Look at these drawings again; they are used like all others. Mark one as left out only where it is a slip of the pen, not because it differs.</source>
        <translation>Examinez à nouveau ces dessins ; ils sont utilisés comme tous les autres. N&#x27;en marquez un comme écarté que si c&#x27;est un écart de plume, pas parce qu&#x27;il diffère.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Far from the rest, because</source>
        <translation>Loin des autres, parce que</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>This is a bug in Resokit, not something you did ({error}). The log panel “Resokit” has the details to report.</source>
        <translation>C&#x27;est une erreur dans Resokit, vous n&#x27;y êtes pour rien ({error}). L&#x27;onglet « Resokit » du journal des messages contient les détails à signaler.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>The .gpkg file of the workspace.</source>
        <translation>Le fichier .gpkg de l&#x27;espace de travail.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>A page that says what was done, row by row where something was wrong.</source>
        <translation>Une page qui dit ce qui a été fait, ligne par ligne là où quelque chose n&#x27;allait pas.</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}: {reason}. Choose another place for it. Nothing was changed.</source>
        <translation>Le rapport ne peut pas être écrit dans {file} : {reason}. Choisissez un autre endroit. Rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>No block is included by so many: the most that any reaches is {most} %. Ask for a lower threshold.</source>
        <translation>Aucun îlot n&#x27;est compris par autant de personnes : le maximum atteint est de {most} %. Demandez un seuil plus bas.</translation>
    </message>
    <message>
        <source>{blocks} blocks, together {area} m², are included by at least {threshold} % of {voices} people: the share of people who include a place, on the average over the ground of the block.</source>
        <translation>{blocks} îlots, ensemble {area} m², sont compris par au moins {threshold} % de {voices} personnes : la part des personnes qui comprennent un endroit, en moyenne sur le terrain de l&#x27;îlot.</translation>
    </message>
    <message>
        <source>The lived neighbourhood and the wards</source>
        <translation>Le quartier vécu et les quartiers statistiques</translation>
    </message>
    <message>
        <source>Lived neighbourhood</source>
        <translation>Quartier vécu</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>{layer}, row by row</source>
        <translation>{layer}, ligne par ligne</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Level of {threshold} %</source>
        <translation>Niveau de {threshold} %</translation>
    </message>
    <message>
        <source>{area} m², in {wards} wards; {outside} m² of it ({share} %) in no ward.</source>
        <translation>{area} m², dans {wards} quartiers statistiques ; dont {outside} m² ({share} %) dans aucun quartier statistique.</translation>
    </message>
    <message>
        <source>What lies in no ward is in {parts} parts, the largest of {area} m².</source>
        <translation>Ce qui ne se trouve dans aucun quartier statistique est en {parts} parties, la plus grande de {area} m².</translation>
    </message>
    <message>
        <source>People who live in it: {people}; of them in no ward: {outside}.</source>
        <translation>Personnes qui y vivent : {people} ; dont dans aucun quartier statistique : {outside}.</translation>
    </message>
    <message>
        <source>Not counted, because the layer of where people live has nothing there: {wards}. Whether nobody lives there, or the layer stops before, it does not say.</source>
        <translation>Non compté, parce que la couche de là où les gens habitent n&#x27;y a rien : {wards}. Elle ne dit pas si personne n&#x27;y habite ou si elle s&#x27;arrête avant.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Quartier statistique</translation>
    </message>
    <message>
        <source>People in both</source>
        <translation>Personnes dans les deux</translation>
    </message>
    <message>
        <source>Of the people of the neighbourhood (%)</source>
        <translation>Des personnes du quartier vécu (%)</translation>
    </message>
    <message>
        <source>Of the people of the ward (%)</source>
        <translation>Des personnes du quartier statistique (%)</translation>
    </message>
    <message>
        <source>{ward} ({inside} % in, {outside} % out)</source>
        <translation>{ward} ({inside} % dedans, {outside} % dehors)</translation>
    </message>
    <message>
        <source>Its boundary divides: {wards}.</source>
        <translation>Sa limite partage : {wards}.</translation>
    </message>
    <message>
        <source>Shared (m²)</source>
        <translation>En commun (m²)</translation>
    </message>
    <message>
        <source>Of the neighbourhood (%)</source>
        <translation>Du quartier vécu (%)</translation>
    </message>
    <message>
        <source>Of the ward (%)</source>
        <translation>Du quartier statistique (%)</translation>
    </message>
    <message>
        <source>Likeness (intersection over union)</source>
        <translation>Ressemblance (intersection divisée par l&#x27;union)</translation>
    </message>
    <message>
        <source>The ward lies</source>
        <translation>Le quartier statistique se trouve</translation>
    </message>
    <message>
        <source>whole inside</source>
        <translation>entièrement dedans</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>just touched</source>
        <translation>à peine touché</translation>
    </message>
    <message>
        <source>How far its boundary runs from that of a ward, measured both ways:</source>
        <translation>À quelle distance sa limite passe de celle d&#x27;un quartier statistique, mesurée dans les deux sens :</translation>
    </message>
    <message>
        <source>On the average (m)</source>
        <translation>En moyenne (m)</translation>
    </message>
    <message>
        <source>95 % of it within (m)</source>
        <translation>95 % à moins de (m)</translation>
    </message>
    <message>
        <source>At most (m)</source>
        <translation>Au plus (m)</translation>
    </message>
    <message>
        <source>A ward lies whole inside from 99 % of its ground on, and is just touched up to 1 %: lines are drawn by hand.</source>
        <translation>Un quartier statistique est entièrement dedans à partir de 99 % de son terrain, et à peine touché jusqu&#x27;à 1 % : les tracés sont faits à la main.</translation>
    </message>
    <message>
        <source>Distances between boundaries are measured at every corner and at points at most {step} m apart, for wards with an intersection over union of at least {least}; the largest may be half a step short.</source>
        <translation>Les distances entre limites sont mesurées à chaque coin et à des points espacés d&#x27;au plus {step} m, pour les quartiers statistiques dont l&#x27;intersection sur union est d&#x27;au moins {least} ; la plus grande peut être trop courte d&#x27;un demi-pas.</translation>
    </message>
    <message>
        <source>People are counted at their points, or spread evenly over their polygons. Counts are rounded, and shares are made of rounded counts.</source>
        <translation>Les personnes sont comptées à leurs points, ou réparties uniformément sur leurs polygones. Les nombres sont arrondis, et les parts sont calculées à partir de nombres arrondis.</translation>
    </message>
    <message>
        <source>“&lt;” stands for few people, too few to tell how many.</source>
        <translation>« &lt; » désigne peu de personnes, trop peu pour dire combien.</translation>
    </message>
    <message>
        <source>“x” stands for a number that is not told: with the ward&#x27;s own it would tell of the few people who live only in one of the two.</source>
        <translation>« x » désigne un nombre masqué : avec celui du quartier statistique lui-même, il en dirait trop sur les quelques personnes qui ne vivent que dans l&#x27;un des deux.</translation>
    </message>
    <message>
        <source>Compare with wards</source>
        <translation>Comparer avec les quartiers statistiques</translation>
    </message>
    <message>
        <source>neighbourhood,ward,district,overlap,share,intersection,jaccard,hausdorff,population,block</source>
        <translation>quartier vécu,quartier statistique,secteur,superposition,part,intersection,jaccard,hausdorff,population,îlot</translation>
    </message>
    <message>
        <source>Lays the lived neighbourhood over the wards and tells, for each ward that it touches, how much ground they share: which part of the neighbourhood lies in the ward, which part of the ward lies in the neighbourhood, and how alike the two are (intersection over union, 1 where they are the same). Shares are 0 to 1. The report also tells how much of the neighbourhood lies in no ward, which wards its boundary divides, and how far its boundary runs from theirs.

With a population, it tells the same of the people who live there. Small numbers are not told.

With the drawings, each is compared on its own, in a table without shapes, participants or the order of the rows; and with blocks too, the blocks that enough people include become one shape, with streets for edges.</source>
        <translation>Superpose le quartier vécu et les quartiers statistiques et indique, pour chaque quartier statistique touché, combien de terrain ils partagent : quelle part du quartier vécu se trouve dans le quartier statistique, quelle part du quartier statistique se trouve dans le quartier vécu, et à quel point les deux se ressemblent (intersection sur union, 1 quand ils sont identiques). Les parts vont de 0 à 1. Le rapport indique aussi quelle part du quartier vécu ne se trouve dans aucun quartier statistique, quels quartiers statistiques sa limite partage, et à quelle distance sa limite passe des leurs.

Avec une population, il indique la même chose pour les personnes qui y vivent. Les petits nombres sont masqués.

Avec les dessins, chacun est comparé séparément, dans un tableau sans formes, sans participants et sans l&#x27;ordre des lignes ; et avec des îlots en plus, les îlots qu&#x27;assez de personnes comprennent deviennent une seule forme, bordée par des rues.</translation>
    </message>
    <message>
        <source>The levels that “Lived neighbourhood” made, or any other polygons.</source>
        <translation>Les niveaux produits par « Quartier vécu », ou d&#x27;autres polygones.</translation>
    </message>
    <message>
        <source>The administrative or statistical areas; they may be in another coordinate reference system.</source>
        <translation>Les zones administratives ou statistiques ; elles peuvent être dans un autre système de coordonnées.</translation>
    </message>
    <message>
        <source>Neighbourhood and wards</source>
        <translation>Quartier vécu et quartiers statistiques</translation>
    </message>
    <message>
        <source>A table with a row for each neighbourhood feature and ward that it touches.</source>
        <translation>Un tableau avec une ligne pour chaque entité du quartier vécu et chaque quartier statistique qu&#x27;elle touche.</translation>
    </message>
    <message>
        <source>Each drawing on its own</source>
        <translation>Chaque dessin séparément</translation>
    </message>
    <message>
        <source>A table with a row for each drawing and ward: shares in whole percents, no shapes, no participants. Wards that fewer than three drawings touch are joined without a name.</source>
        <translation>Un tableau avec une ligne par dessin et par quartier statistique : des parts en pour cent entiers, sans formes ni participants. Les quartiers statistiques touchés par moins de trois dessins sont réunis sans nom.</translation>
    </message>
    <message>
        <source>Blocks that enough people include</source>
        <translation>Îlots qu&#x27;assez de personnes comprennent</translation>
    </message>
    <message>
        <source>One shape of whole blocks, in the coordinate reference system of the blocks.</source>
        <translation>Une seule forme faite d&#x27;îlots entiers, dans le système de coordonnées des îlots.</translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation>Où vivent les gens</translation>
    </message>
    <message>
        <source>Points such as addresses, or polygons such as blocks or a grid, with a number of people each. Those of a polygon are spread evenly over it.</source>
        <translation>Des points comme des adresses, ou des polygones comme des îlots ou une grille, chacun avec un nombre de personnes. Celles d&#x27;un polygone y sont réparties uniformément.</translation>
    </message>
    <message>
        <source>Field with the number of people</source>
        <translation>Champ du nombre de personnes</translation>
    </message>
    <message>
        <source>Needed where you say where people live.</source>
        <translation>Nécessaire si vous indiquez où vivent les gens.</translation>
    </message>
    <message>
        <source>What people drew, for the table of each drawing and for the blocks; from three people on. A workspace&#x27;s drawings or any other layer.</source>
        <translation>Ce que les gens ont dessiné, pour le tableau de chaque dessin et pour les îlots ; à partir de trois personnes. Les dessins d&#x27;un espace de travail ou toute autre couche.</translation>
    </message>
    <message>
        <source>Several drawings of one person count once in the blocks. For a workspace&#x27;s drawings, leave it empty.</source>
        <translation>Plusieurs dessins d&#x27;une même personne comptent une seule fois dans les îlots. Pour les dessins d&#x27;un espace de travail, laissez vide.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Îlots</translation>
    </message>
    <message>
        <source>Building blocks, or other small areas, to build the neighbourhood of.</source>
        <translation>Des îlots bâtis, ou d&#x27;autres petites zones, dont composer le quartier.</translation>
    </message>
    <message>
        <source>Threshold for blocks (percent)</source>
        <translation>Seuil pour les îlots (pour cent)</translation>
    </message>
    <message>
        <source>A block is in where at least that share of the people include it, on the average over its ground. 0 takes every block that anyone includes some of.</source>
        <translation>Un îlot en fait partie si au moins cette part des personnes le comprend, en moyenne sur son terrain. 0 prend chaque îlot dont quelqu&#x27;un comprend un morceau.</translation>
    </message>
    <message>
        <source>These are the drawings of a workspace, and one by one they would tell who drew what. Give them as drawings, for a table of each without its shape, and a lived neighbourhood made of them here.</source>
        <translation>Ce sont les dessins d&#x27;un espace de travail, et pris un par un, ils diraient qui a dessiné quoi. Indiquez-les comme dessins, pour un tableau de chacun sans sa forme, et indiquez ici un quartier vécu fait à partir d&#x27;eux.</translation>
    </message>
    <message>
        <source>To compare each drawing on its own, give the layer of the drawings.</source>
        <translation>Pour comparer chaque dessin séparément, indiquez la couche des dessins.</translation>
    </message>
    <message>
        <source>To build the neighbourhood of blocks, give the layers of the drawings and of the blocks.</source>
        <translation>Pour composer le quartier à partir d&#x27;îlots, indiquez les couches des dessins et des îlots.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Makes an empty workspace: a GeoPackage with all tables, a project with forms and styles that shows it, and a separate file for names and contacts that is never printed or exported.</source>
        <translation>Crée un espace de travail vide : un GeoPackage avec toutes les tables, un projet avec des formulaires et des styles pour l&#x27;afficher, et un fichier séparé pour les noms et les contacts, qui n&#x27;est jamais imprimé ni exporté.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where the workspace is made. A folder that does not exist yet is made too.</source>
        <translation>L&#x27;endroit où l&#x27;espace de travail est créé. Un dossier qui n&#x27;existe pas encore est créé aussi.</translation>
    </message>
    <message>
        <source>What the workspace and its files are called, for instance the neighbourhood&#x27;s name.</source>
        <translation>Le nom de l&#x27;espace de travail et de ses fichiers, par exemple celui du quartier.</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <source>A projected system in metres; everything that is imported is brought into it.</source>
        <translation>Un système projeté en mètres ; tout ce qui est importé y est converti.</translation>
    </message>
    <message>
        <source>The language of the workspace: its layers, forms and maps. Code en, nl or fr.</source>
        <translation>La langue de l&#x27;espace de travail : ses couches, formulaires et cartes. Code en, nl ou fr.</translation>
    </message>
    <message>
        <source>No folder is given. Choose where the workspace is made.</source>
        <translation>Aucun dossier n&#x27;est indiqué. Choisissez où créer l&#x27;espace de travail.</translation>
    </message>
    <message>
        <source>The workspace is {file}. Open {project} to work in it.</source>
        <translation>L&#x27;espace de travail est {file}. Ouvrez {project} pour y travailler.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espace de démonstration</translation>
    </message>
    <message>
        <source>Makes a workspace to try everything on: real streets, blocks, quartiers and figures of Schaerbeek, with fictional residents, drawings, key figures and organisations. It needs no internet.</source>
        <translation>Crée un espace de travail pour tout essayer : de vrais îlots, rues, quartiers et chiffres de Schaerbeek, avec des habitants, dessins, personnes-clés et organisations fictifs. Aucune connexion internet n&#x27;est nécessaire.</translation>
    </message>
    <message>
        <source>An empty or new folder.</source>
        <translation>Un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The language of the workspace and of its fictional texts.</source>
        <translation>La langue de l&#x27;espace de travail et de ses textes fictifs.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. Choose a new one for the demo.</source>
        <translation>Le dossier {folder} n&#x27;est pas vide. Choisissez-en un nouveau pour la démonstration.</translation>
    </message>
    <message>
        <source>Two outputs would go into {file}. Give each a file of its own.</source>
        <translation>Deux résultats iraient dans {file}. Donnez à chacun son propre fichier.</translation>
    </message>
    <message>
        <source>{file} is what is read here, so nothing is written over it. Choose another file for the output.</source>
        <translation>{file} est ce qui est lu ici : rien n&#x27;est écrit par-dessus. Choisissez un autre fichier pour la sortie.</translation>
    </message>
    <message>
        <source>{file} belongs to a workspace, so nothing is written over it. Choose another file for the output.</source>
        <translation>{file} fait partie d&#x27;un espace de travail : rien n&#x27;est écrit par-dessus. Choisissez un autre fichier pour la sortie.</translation>
    </message>
    <message>
        <source>Estimate indicators</source>
        <translation>Estimer des indicateurs</translation>
    </message>
    <message>
        <source>neighbourhood,ward,indicator,estimate,areal interpolation,dasymetric,population,rate</source>
        <translation>quartier vécu,quartier statistique,indicateur,estimation,interpolation surfacique,dasymétrique,population,taux</translation>
    </message>
    <message>
        <source>Estimates figures that are known for wards for the lived neighbourhood. A count is shared out by the part of the ward&#x27;s ground that lies in the neighbourhood, or by what stands there (addresses, buildings, blocks). A rate is the estimate of its numerator divided by that of its denominator, from 0 to 1. A median or mean without weights is not estimated: the range of the wards is told instead.

low and high are where the figure lies with the confidence asked for; how wrong estimates are is learnt from wards next to each other. bound_low and bound_high hold however people are spread inside the wards. Missing and secret figures make a range, never a zero. Small counts are not told.</source>
        <translation>Estime pour le quartier vécu des chiffres connus pour les quartiers statistiques. Un nombre est réparti selon la part du terrain du quartier statistique qui se trouve dans le quartier vécu, ou selon ce qui s&#x27;y trouve (adresses, bâtiments, îlots). Un taux est l&#x27;estimation de son numérateur divisée par celle de son dénominateur, de 0 à 1. Une médiane ou une moyenne sans poids n&#x27;est pas estimée : l&#x27;étendue des valeurs des quartiers statistiques est indiquée à la place.

low et high délimitent l&#x27;intervalle où se situe le chiffre avec la confiance demandée ; l&#x27;ampleur de l&#x27;erreur des estimations est observée sur des quartiers statistiques voisins. bound_low et bound_high sont les bornes, valables quelle que soit la façon dont les gens sont répartis dans les quartiers statistiques. Les chiffres manquants et secrets donnent une fourchette, jamais un zéro. Les petits nombres sont masqués.</translation>
    </message>
    <message>
        <source>Wards with figures</source>
        <translation>Quartiers statistiques avec des chiffres</translation>
    </message>
    <message>
        <source>The areas with a field for each figure; “Wards with indicators” makes such a layer of a workspace. A field “…_status” beside one says whether its values are ok, censored or missing; over an empty or not_applicable one sums may pass.</source>
        <translation>Les zones avec un champ pour chaque chiffre ; « Quartiers statistiques avec indicateurs » crée une telle couche à partir d&#x27;un espace de travail. Un champ « …_status » à côté d&#x27;un autre dit si ses valeurs sont ok, censored ou missing ; une somme peut passer par-dessus une valeur empty ou not_applicable.</translation>
    </message>
    <message>
        <source>Names the wards in the table and the report; each code stands in one row.</source>
        <translation>Désigne les quartiers statistiques dans le tableau et le rapport ; chaque code figure sur une seule ligne.</translation>
    </message>
    <message>
        <source>Fields with counts</source>
        <translation>Champs avec des nombres</translation>
    </message>
    <message>
        <source>Numbers that can be added up, such as people or households.</source>
        <translation>Des nombres qui s&#x27;additionnent, comme des personnes ou des ménages.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people. For a field that holds percentages of a count write percentage % count. Write (ratio) behind a pair whose numerator is no part of its denominator, such as cars/households (ratio).</source>
        <translation>Des paires de champs, séparées par un point-virgule : numérateur/dénominateur, par exemple 70_ans_et_plus/personnes. Pour un champ qui contient des pourcentages d&#x27;un nombre, écrivez pourcentage % nombre. Écrivez (ratio) après une paire dont le numérateur n&#x27;est pas une partie du dénominateur, par exemple voitures/ménages (ratio).</translation>
    </message>
    <message>
        <source>Fields that cannot be added up</source>
        <translation>Champs qui ne s&#x27;additionnent pas</translation>
    </message>
    <message>
        <source>Such as medians: not estimated, but told ward by ward, with their range.</source>
        <translation>Par exemple des médianes : elles ne sont pas estimées, mais indiquées par quartier statistique, avec leur étendue.</translation>
    </message>
    <message>
        <source>May be left empty: then it is the level, or the number of the row.</source>
        <translation>Peut rester vide : c&#x27;est alors le niveau, ou le numéro de la ligne.</translation>
    </message>
    <message>
        <source>What tells where people live</source>
        <translation>Ce qui indique où vivent les gens</translation>
    </message>
    <message>
        <source>Addresses, buildings, blocks or a population grid. Polygons without a weight count by their ground or by their edge, whichever fits the wards better. A ward in which there are none is shared out by area.</source>
        <translation>Adresses, bâtiments, îlots ou grille de population. Les polygones sans poids comptent selon leur superficie ou leur pourtour, selon ce qui convient le mieux aux quartiers statistiques. Un quartier statistique qui n&#x27;en contient aucun est réparti selon la superficie.</translation>
    </message>
    <message>
        <source>Field with its weight</source>
        <translation>Champ de son poids</translation>
    </message>
    <message>
        <source>Such as dwellings or people. May be left empty.</source>
        <translation>Par exemple des logements ou des personnes. Peut rester vide.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>A table with a row for each neighbourhood and figure.</source>
        <translation>Un tableau avec une ligne par quartier vécu et par chiffre.</translation>
    </message>
    <message>
        <source>Least count that is told</source>
        <translation>Plus petit nombre communiqué</translation>
    </message>
    <message>
        <source>A count from 1 up to under this is not told, and one that is secret is taken to be under it. Where a workspace asks for more, 5 means what it asks for.</source>
        <translation>Un nombre d&#x27;au moins 1 et plus petit que ceci est masqué, et un nombre secret est supposé être plus petit que ceci. Si un espace de travail en demande plus, 5 signifie ce qu&#x27;il demande.</translation>
    </message>
    <message>
        <source>Confidence (percent)</source>
        <translation>Confiance (pour cent)</translation>
    </message>
    <message>
        <source>In so many of a hundred estimates the figure is to lie between low and high.</source>
        <translation>Dans autant d&#x27;estimations sur cent, le chiffre doit se trouver entre low et high.</translation>
    </message>
    <message>
        <source>There is nothing to estimate. Choose fields with counts, write rates, or choose others.</source>
        <translation>Il n&#x27;y a rien à estimer. Choisissez des champs avec des nombres, écrivez des taux, ou choisissez d&#x27;autres champs.</translation>
    </message>
    <message>
        <source>{layer} has codes that stand in more than one row, so that figures would count twice: {codes}; the rows are in brackets. Choose another field, or dissolve the wards first.</source>
        <translation>{layer} a des codes qui figurent sur plus d&#x27;une ligne, de sorte que des chiffres compteraient deux fois : {codes} ; les lignes sont entre parenthèses. Choisissez un autre champ, ou réunissez d&#x27;abord les morceaux d&#x27;un même quartier statistique.</translation>
    </message>
    <message>
        <source>Figures estimated for the lived neighbourhood</source>
        <translation>Chiffres estimés pour le quartier vécu</translation>
    </message>
    <message>
        <source>The figures of wards, as they would be for the lived neighbourhood. They are estimates: in {confidence} of 100 cases the figure lies in the first range, and in the second it lies however people are spread inside the wards. Where a ward&#x27;s own figure is missing or secret, there are only ranges.</source>
        <translation>Les chiffres des quartiers statistiques, tels qu&#x27;ils seraient pour le quartier vécu. Ce sont des estimations : dans {confidence} cas sur 100, le chiffre se trouve dans la première fourchette, et il se trouve dans la seconde quelle que soit la façon dont les gens sont répartis dans les quartiers statistiques. Là où le chiffre d&#x27;un quartier statistique manque ou est secret, il n&#x27;y a que des fourchettes.</translation>
    </message>
    <message>
        <source>{share} % of its ground lies in wards.</source>
        <translation>{share} % de son terrain se trouve dans des quartiers statistiques.</translation>
    </message>
    <message>
        <source>Lies from … to … ({confidence} %)</source>
        <translation>Se situe de … à … ({confidence} %)</translation>
    </message>
    <message>
        <source>Lies for certain from … to …</source>
        <translation>Se situe avec certitude de … à …</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>“{figure}” cannot be added up, so it is told for each ward:</source>
        <translation>« {figure} » ne s&#x27;additionne pas, il est donc indiqué pour chaque quartier statistique :</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Part of the ward inside (%)</source>
        <translation>Part du quartier statistique à l&#x27;intérieur (%)</translation>
    </message>
    <message>
        <source>A count is the sum over the wards of its value times the part of the ward that is taken to lie in the neighbourhood. How wrong such estimates are was seen by estimating wards from the sum of two neighbours, {pairs} pairs in all. The certain range holds however people are spread inside the wards. Counts on this page are rounded to {rounding}, ranges outward.</source>
        <translation>Un nombre est la somme, sur les quartiers statistiques, de sa valeur multipliée par la part du quartier statistique qui est censée se trouver dans le quartier vécu. L&#x27;erreur de telles estimations a été observée en estimant des quartiers statistiques à partir de la somme de deux voisins, {pairs} paires en tout. La fourchette certaine (les bornes) vaut quelle que soit la façon dont les gens sont répartis dans les quartiers statistiques. Les nombres sur cette page sont arrondis à {rounding}, les fourchettes vers l&#x27;extérieur.</translation>
    </message>
    <message>
        <source>Shared out by</source>
        <translation>Réparti selon</translation>
    </message>
    <message>
        <source>Mean error of pairs, in units of their spread</source>
        <translation>Erreur moyenne des paires, en unités de leur dispersion</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>By area the wards would have come out better: look whether the other layer is complete.</source>
        <translation>Selon la superficie, les quartiers statistiques auraient été mieux estimés : vérifiez si l&#x27;autre couche est complète.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Threshold (%)</source>
        <translation>Seuil (%)</translation>
    </message>
    <message>
        <source>On maps</source>
        <translation>Sur les cartes</translation>
    </message>
    <message>
        <source>Likeness (IoU)</source>
        <translation>Ressemblance (IoU)</translation>
    </message>
    <message>
        <source>In the neighbourhood and in the wards</source>
        <translation>Dans le quartier vécu et dans les quartiers statistiques</translation>
    </message>
    <message>
        <source>Only in the neighbourhood</source>
        <translation>Seulement dans le quartier vécu</translation>
    </message>
    <message>
        <source>Only in the wards</source>
        <translation>Seulement dans les quartiers statistiques</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Figures of the wards, and estimates for the neighbourhood</source>
        <translation>Chiffres des quartiers statistiques, et estimations pour le quartier vécu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier vécu</translation>
    </message>
    <message>
        <source>Low – high</source>
        <translation>Bas – haut</translation>
    </message>
    <message>
        <source>Export a result</source>
        <translation>Exporter un résultat</translation>
    </message>
    <message>
        <source>export,result,neighbourhood,GeoPackage,GeoJSON,CSV,Excel,xlsx</source>
        <translation>export,résultat,quartier vécu,GeoPackage,GeoJSON,CSV,Excel,xlsx</translation>
    </message>
    <message>
        <source>Writes a lived neighbourhood that was kept in a workspace to a file, with how it was made.

A GeoPackage has its line, its levels, the agreement of the drawings, the difference with the wards, the wards with their shares, the estimates and the recipe. GeoJSON has the levels, in WGS 84. CSV has the table of the wards. A workbook (.xlsx) has sheets of wards, estimates and recipe.

What goes into the folder “exports” of a workspace may be given away: there are no levels and no ground in it that would tell what one person drew, and a result for the team only is refused. Any other folder is for the team.</source>
        <translation>Écrit dans un fichier un quartier vécu gardé dans un espace de travail, avec la façon dont il a été obtenu.

Un GeoPackage contient son tracé, ses niveaux, l&#x27;accord des dessins, la différence avec les quartiers statistiques, les quartiers statistiques avec leurs parts, les estimations et la recette. Un GeoJSON contient les niveaux, en WGS 84. Un CSV contient le tableau des quartiers statistiques. Un classeur (.xlsx) contient des feuilles pour les quartiers statistiques, les estimations et la recette.

Ce qui va dans le dossier « exports » d&#x27;un espace de travail peut être diffusé : il n&#x27;y a là aucun niveau et aucun terrain qui révélerait ce qu&#x27;une seule personne a dessiné, et un résultat réservé à l&#x27;équipe est refusé. Tout autre dossier est réservé à l&#x27;équipe.</translation>
    </message>
    <message>
        <source>The name under which it was kept, which takes the newest of that name, or its key; empty takes the newest of all.</source>
        <translation>Le nom sous lequel il a été gardé, qui désigne le plus récent de ce nom, ou sa clé ; si c&#x27;est vide, le plus récent de tous est pris.</translation>
    </message>
    <message>
        <source>Level of the wards</source>
        <translation>Niveau des quartiers statistiques</translation>
    </message>
    <message>
        <source>The level of the wards that it is laid beside; empty takes the one with the most figures.</source>
        <translation>Le niveau des quartiers statistiques avec lesquels le comparer ; si c&#x27;est vide, celui qui a le plus de chiffres est pris.</translation>
    </message>
    <message>
        <source>Wards beside it</source>
        <translation>Quartiers statistiques à comparer</translation>
    </message>
    <message>
        <source>Codes of wards with commas between them, for the difference and for the figures of the wards; empty takes those that it touches.</source>
        <translation>Codes de quartiers statistiques séparés par des virgules, pour la différence et pour les chiffres des quartiers statistiques ; si c&#x27;est vide, ceux qu&#x27;il touche sont pris.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Tableau CSV (*.csv);;Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Its ending decides the format: .gpkg, .geojson, .csv or .xlsx.</source>
        <translation>Son extension détermine le format : .gpkg, .geojson, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>What would tell of one or two people is not in it, and may be given away so.</source>
        <translation>Ce qui en dirait trop sur une ou deux personnes n&#x27;y figure pas ; le fichier peut être diffusé tel quel.</translation>
    </message>
    <message>
        <source>The ending of “{file}” does not say what to write. Give a name that ends in .gpkg, .geojson, .csv or .xlsx.</source>
        <translation>L&#x27;extension de « {file} » ne dit pas quoi écrire. Donnez un nom qui se termine par .gpkg, .geojson, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>A table of wards was asked for, and “{name}” touches none in this workspace. Import the wards first, or choose another format.</source>
        <translation>Un tableau des quartiers statistiques a été demandé, et « {name} » n&#x27;en touche aucun dans cet espace de travail. Importez d&#x27;abord les quartiers statistiques, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>A table of each drawing tells about each person on their own, so it is for the team only and does not go into “exports”. Choose another folder for it.</source>
        <translation>Un tableau de chaque dessin renseigne sur chaque personne séparément, il est donc réservé à l&#x27;équipe et ne va pas dans « exports ». Choisissez un autre dossier pour lui.</translation>
    </message>
    <message>
        <source>With groups, pieces of ground tell how many of each group include them, be it one person, so they are not exported. Export the levels, or make the agreement without groups.</source>
        <translation>Avec des groupes, les morceaux de terrain disent combien de personnes de chaque groupe les comprennent, ne serait-ce qu&#x27;une seule, ils ne sont donc pas exportés. Exportez les niveaux, ou calculez l&#x27;accord des dessins sans groupes.</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importer des dessins</translation>
    </message>
    <message>
        <source>Adds the boundaries that residents drew to a workspace: polygons, or lines that close (a gap under 5 % of the length is closed). Boundaries that cross themselves are repaired and keep everything they go around; what cannot be a boundary is refused, and the report names each such row with the reason.

By importing you confirm that the residents agreed that their drawings are kept for analysis. This consent is written in the consent log; no other consent is given. Names of people are never kept: where the participant field holds names, codes take their place.</source>
        <translation>Ajoute à un espace de travail les limites que des habitants ont dessinées : des polygones, ou des tracés qui se ferment (un écart de moins de 5 % de la longueur est comblé). Les limites qui se croisent elles-mêmes sont réparées et gardent tout ce qu&#x27;elles entourent ; ce qui ne peut pas être une limite est refusé, et le rapport cite chaque ligne concernée avec la raison.

En important, vous confirmez que les habitants ont accepté que leurs dessins soient gardés pour l&#x27;analyse. Ce consentement est noté dans le journal des consentements ; aucun autre consentement n&#x27;est donné. Les noms de personnes ne sont jamais gardés : si le champ du participant contient des noms, des codes les remplacent.</translation>
    </message>
    <message>
        <source>Polygons or closed lines, one row for each drawing; a file on this computer or a layer.</source>
        <translation>Polygones ou tracés fermés, une ligne par dessin ; un fichier sur cet ordinateur ou une couche.</translation>
    </message>
    <message>
        <source>Field that tells who drew it</source>
        <translation>Champ qui indique qui a dessiné</translation>
    </message>
    <message>
        <source>Rows with the same value are drawings of one person. Codes are kept, names are replaced by codes.</source>
        <translation>Les lignes qui ont la même valeur sont des dessins d&#x27;une même personne. Les codes sont gardés, les noms sont remplacés par des codes.</translation>
    </message>
    <message>
        <source>What the person who drew it calls this neighbourhood.</source>
        <translation>Le nom que la personne qui a dessiné donne à ce quartier.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>The name of the round of the analysis; it is made where there is none of that name.</source>
        <translation>Le nom du tour de l&#x27;analyse ; s&#x27;il n&#x27;existe pas encore, il est créé.</translation>
    </message>
    <message>
        <source>How they were drawn, one of: {codes}.</source>
        <translation>La façon dont ils ont été dessinés, à choisir parmi : {codes}.</translation>
    </message>
    <message>
        <source>Fields about the person</source>
        <translation>Champs sur la personne</translation>
    </message>
    <message>
        <source>Such as age band, gender, language or years lived here. Choose none that holds names or contacts.</source>
        <translation>Par exemple la tranche d&#x27;âge, le genre, la langue ou les années vécues ici. N&#x27;en choisissez aucun qui contient des noms ou des contacts.</translation>
    </message>
    <message>
        <source>Drawings imported from {file} into {workspace}</source>
        <translation>Dessins importés de {file} dans {workspace}</translation>
    </message>
    <message>
        <source>Who imported them confirmed that the residents agreed that their drawings are kept for analysis.</source>
        <translation>La personne qui les a importés a confirmé que les habitants ont accepté que leurs dessins soient gardés pour l&#x27;analyse.</translation>
    </message>
    <message>
        <source>METHOD “{method}” is not a way of drawing that is known. Write one of: {methods}.</source>
        <translation>La méthode (METHOD) « {method} » n&#x27;est pas une façon de dessiner connue. Écrivez l&#x27;une de celles-ci : {methods}.</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>Importer des indicateurs</translation>
    </message>
    <message>
        <source>Adds figures to the wards of a workspace from an Excel workbook (xlsx) or a text table (csv or txt; semicolon, comma, tab or bar; UTF-8, UTF-16 or Windows-1252; decimal comma or point, with or without thousands separators). Tables of Statbel, BISA/IBSA, Swing / Provincies in Cijfers and CBS are recognised. A copy of the workspace is made first, in the folder backups.

A cell without a figure is never 0: empty, ND and GM are missing, - is nothing to count, x and VS are kept secret, nvt does not apply, ? is not known, and so are -99996 to -99999. Rows that are no ward&#x27;s are not kept; the report lists them, and the totals and people without a ward among them.

The wards are found by the column whose codes fit them best. Where a table has names only, give a file for “Names to look through” (PROPOSALS): the likely wards are written there. Write y or n in its column accept, and run the import again with that file as “Names that were looked through” (MATCHES). What you decided is kept for the next import.

The definitions say what each column is: a table with the columns indicator, kind, numerator, denominator and unit. The kind is count, rate or not_aggregable, or left_out for a column that is not to be taken; a column without a definition is a count where its heading says so, such as [aantal], and else not_aggregable, such as a median: it is shown and never added up.</source>
        <translation>Ajoute des chiffres aux quartiers statistiques d&#x27;un espace de travail, à partir d&#x27;un classeur Excel (xlsx) ou d&#x27;un tableau de texte (csv ou txt ; point-virgule, virgule, tabulation ou barre verticale ; UTF-8, UTF-16 ou Windows-1252 ; virgule ou point décimal, avec ou sans séparateurs de milliers). Les tableaux de Statbel, de l&#x27;IBSA (BISA), de Swing / Provincies in Cijfers et du CBS sont reconnus. Une copie de l&#x27;espace de travail est d&#x27;abord faite, dans le dossier backups.

Une cellule sans chiffre n&#x27;est jamais 0 : vide, ND et GM sont manquants, - veut dire rien à compter, x et VS sont tenus secrets, nvt est sans objet, le signe ? n&#x27;est pas connu, et les nombres -99996 à -99999 ne sont pas non plus des chiffres. Les lignes qui ne sont celles d&#x27;aucun quartier statistique ne sont pas gardées ; le rapport les énumère, y compris les totaux et les personnes sans quartier statistique.

Les quartiers statistiques sont trouvés par la colonne dont les codes leur correspondent le mieux. Si un tableau n&#x27;a que des noms, indiquez un fichier pour « Noms à vérifier » (PROPOSALS) : les quartiers statistiques probables y sont écrits. Écrivez o (oui) ou n (non) dans la colonne accept, et relancez l&#x27;importation avec ce fichier comme « Noms vérifiés » (MATCHES). Ce que vous avez décidé est gardé pour la prochaine importation.

Les définitions disent ce qu&#x27;est chaque colonne : un tableau avec les colonnes indicator, kind, numerator, denominator et unit. Le type (kind) est count, rate ou not_aggregable, ou left_out pour une colonne à ne pas prendre ; une colonne sans définition est count si son en-tête le dit, comme [aantal], et sinon not_aggregable, comme une médiane : elle est montrée et jamais additionnée.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)</source>
        <translation>Tableaux (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tableau de chiffres</translation>
    </message>
    <message>
        <source>A row for each ward, a column for each indicator, under a row with their names.</source>
        <translation>Une ligne par quartier statistique, une colonne par indicateur, sous une ligne avec leurs noms.</translation>
    </message>
    <message>
        <source>Column with the ward&#x27;s code</source>
        <translation>Colonne du code du quartier statistique</translation>
    </message>
    <message>
        <source>The column with the codes or names of the wards; empty: the one that fits them best.</source>
        <translation>La colonne avec les codes ou les noms des quartiers statistiques ; vide : celle qui leur correspond le mieux.</translation>
    </message>
    <message>
        <source>The year or period that the figures are of, such as 2025. Where the file says it itself: the one to take, empty for all.</source>
        <translation>L&#x27;année ou la période à laquelle se rapportent les chiffres, par exemple 2025. Si le fichier la dit lui-même : celle à prendre, vide pour toutes.</translation>
    </message>
    <message>
        <source>Definitions of the columns</source>
        <translation>Définitions des colonnes</translation>
    </message>
    <message>
        <source>A table with the columns indicator, kind, numerator, denominator and unit.</source>
        <translation>Un tableau avec les colonnes indicator, kind, numerator, denominator et unit.</translation>
    </message>
    <message>
        <source>Values written</source>
        <translation>Valeurs enregistrées</translation>
    </message>
    <message>
        <source>Rows with a ward</source>
        <translation>Lignes avec un quartier statistique</translation>
    </message>
    <message>
        <source>Rows without a ward</source>
        <translation>Lignes sans quartier statistique</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>Type de tableau</translation>
    </message>
    <message>
        <source>Whose table it is: {profiles}.</source>
        <translation>De qui vient le tableau : {profiles}.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Only for a workbook with several sheets: the name of the one with the figures.</source>
        <translation>Seulement pour un classeur qui a plusieurs feuilles : le nom de celle qui contient les chiffres.</translation>
    </message>
    <message>
        <source>Only for a workspace with several: the level, or the year, whose wards are meant.</source>
        <translation>Seulement pour un espace de travail qui en a plusieurs : le niveau, ou l&#x27;année, dont les quartiers statistiques sont visés.</translation>
    </message>
    <message>
        <source>Names that were looked through</source>
        <translation>Noms vérifiés</translation>
    </message>
    <message>
        <source>The table that an earlier run wrote as “Names to look through”, with y or n in its column accept.</source>
        <translation>Le tableau qu&#x27;une exécution précédente a écrit comme « Noms à vérifier », avec o (oui) ou n (non) dans sa colonne accept.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Signe entre les colonnes</translation>
    </message>
    <message>
        <source>Only where the figures do not show it: what stands before decimals.</source>
        <translation>Seulement si les chiffres ne le montrent pas : ce qui précède les décimales.</translation>
    </message>
    <message>
        <source>Only where letters come out wrong: such as utf-8, utf-16 or cp1252.</source>
        <translation>Seulement si des lettres s&#x27;affichent mal : par exemple utf-8, utf-16 ou cp1252.</translation>
    </message>
    <message>
        <source>Only where a text is cut into the wrong columns.</source>
        <translation>Seulement si un texte est mal découpé en colonnes.</translation>
    </message>
    <message>
        <source>Names to look through</source>
        <translation>Noms à vérifier</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Where the likely wards are written, for a table that has names and no codes; nothing is imported then yet.</source>
        <translation>L&#x27;endroit où les quartiers statistiques probables sont écrits, pour un tableau qui a des noms et pas de codes ; rien n&#x27;est alors encore importé.</translation>
    </message>
    <message>
        <source>Figures imported from {file} into {workspace}</source>
        <translation>Chiffres importés de {file} dans {workspace}</translation>
    </message>
    <message>
        <source>Nothing was imported yet: {count} names are not those of wards letter by letter. Look through {file}, write y or n in the column accept, save it, and run the import again with that file as “Names that were looked through” (MATCHES).</source>
        <translation>Rien n&#x27;a encore été importé : {count} noms ne sont pas, lettre pour lettre, ceux de quartiers statistiques. Parcourez {file}, écrivez o (oui) ou n (non) dans la colonne accept, enregistrez-le, et relancez l&#x27;importation avec ce fichier comme « Noms vérifiés » (MATCHES).</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place for PROPOSALS.</source>
        <translation>{file} ne peut pas être écrit : {reason}. Choisissez un autre endroit pour les noms à vérifier (PROPOSALS).</translation>
    </message>
    <message>
        <source>Import wards</source>
        <translation>Importer des quartiers statistiques</translation>
    </message>
    <message>
        <source>Adds administrative or statistical areas to a workspace. Each has a code, kept as text (36.0 becomes “36”), by which figures are joined to it. A code that stands in two rows, or is already in the workspace at the same level, stops the import. Areas that cross themselves are repaired; the report names each row that was repaired or refused.</source>
        <translation>Ajoute des zones administratives ou statistiques à un espace de travail. Chacune a un code, gardé comme texte (36.0 devient « 36 »), qui sert à lui relier des chiffres. Un code qui figure sur deux lignes, ou qui est déjà dans l&#x27;espace de travail au même niveau, arrête l&#x27;importation. Les zones qui se croisent elles-mêmes sont réparées ; le rapport cite chaque ligne réparée ou refusée.</translation>
    </message>
    <message>
        <source>Polygons or closed lines, one row for each ward; a file on this computer or a layer.</source>
        <translation>Polygones ou tracés fermés, une ligne par quartier statistique ; un fichier sur cet ordinateur ou une couche.</translation>
    </message>
    <message>
        <source>Field with the code</source>
        <translation>Champ du code</translation>
    </message>
    <message>
        <source>The code that tables of figures use too; different in each row.</source>
        <translation>Le code qu&#x27;utilisent aussi les tableaux de chiffres ; différent à chaque ligne.</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <source>The name that is shown on maps.</source>
        <translation>Le nom affiché sur les cartes.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What kind of area it is, such as quartier or municipality.</source>
        <translation>Le type de zone, par exemple quartier ou commune.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whose data it is, to be credited on maps; the file&#x27;s name where this is empty.</source>
        <translation>À qui sont les données, à citer sur les cartes ; le nom du fichier si ceci reste vide.</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>The year or date that these boundaries are of, such as 2025.</source>
        <translation>L&#x27;année ou la date à laquelle se rapportent ces limites, par exemple 2025.</translation>
    </message>
    <message>
        <source>Wards imported from {file} into {workspace}</source>
        <translation>Quartiers statistiques importés de {file} dans {workspace}</translation>
    </message>
    <message>
        <source>Wards with indicators</source>
        <translation>Quartiers statistiques avec indicateurs</translation>
    </message>
    <message>
        <source>ward,indicator,figure,table,join,period,level</source>
        <translation>quartier statistique,indicateur,chiffre,tableau,jointure,période,niveau</translation>
    </message>
    <message>
        <source>Makes a layer of the wards in a workspace with a column for each indicator and, behind it, one with the status of each value: ok, censored (kept secret), missing, or why there is nothing. A value that is not ok is empty, never 0. Counts that are too small to tell become censored.

The log tells which columns are counts, which make rates and which cannot be added up, in the way that “Estimate indicators” asks for them; in a model they are outputs.</source>
        <translation>Crée une couche des quartiers statistiques d&#x27;un espace de travail, avec une colonne pour chaque indicateur et, derrière elle, une colonne avec le statut de chaque valeur : ok, censored (tenu secret), missing, ou la raison pour laquelle il n&#x27;y a rien. Une valeur qui n&#x27;est pas ok est vide, jamais 0. Les nombres trop petits pour être communiqués deviennent censored (masqués).

Le journal dit quelles colonnes sont des nombres, lesquelles forment des taux et lesquelles ne s&#x27;additionnent pas, de la façon dont « Estimer des indicateurs » les demande ; dans un modèle, ce sont des sorties.</translation>
    </message>
    <message>
        <source>As it was given when the wards were imported; empty where there is only one.</source>
        <translation>Tel qu&#x27;il a été indiqué lors de l&#x27;importation des quartiers statistiques ; vide s&#x27;il n&#x27;y en a qu&#x27;un.</translation>
    </message>
    <message>
        <source>Such as 2025; empty for the newest of each indicator.</source>
        <translation>Par exemple 2025 ; vide pour la plus récente de chaque indicateur.</translation>
    </message>
    <message>
        <source>The wards with their code, their name and their figures.</source>
        <translation>Les quartiers statistiques avec leur code, leur nom et leurs chiffres.</translation>
    </message>
    <message>
        <source>Figures in “exports” are rounded: counts to {rounding}, percentages to the whole.</source>
        <translation>Les chiffres dans « exports » sont arrondis : les nombres à {rounding}, les pourcentages à l&#x27;unité.</translation>
    </message>
    <message>
        <source>{indicator}: figures of {period}</source>
        <translation>{indicator} : chiffres de {period}</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>période non indiquée</translation>
    </message>
    <message>
        <source>Values written: {values}, of which missing: {missing}. Rows with a ward: {matched}, without: {unmatched}.</source>
        <translation>Valeurs enregistrées : {values}, dont manquantes : {missing}. Lignes avec un quartier statistique : {matched}, sans : {unmatched}.</translation>
    </message>
    <message>
        <source>Read as {profile}, with the wards in the column “{column}”.</source>
        <translation>Lu comme {profile}, avec les quartiers statistiques dans la colonne « {column} ».</translation>
    </message>
    <message>
        <source>Wards with a row: {found} of {wards} ({share} %).</source>
        <translation>Quartiers statistiques avec une ligne : {found} sur {wards} ({share} %).</translation>
    </message>
    <message>
        <source>Rows with totals were left out: {rows}.</source>
        <translation>Les lignes avec des totaux ont été laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>Rows of people who are in no ward were left out: {rows}.</source>
        <translation>Les lignes des personnes qui ne sont dans aucun quartier statistique ont été laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>Not placed in a ward: {count} of “{column}” {period}.</source>
        <translation>Non placés dans un quartier statistique : {count} de « {column} » {period}.</translation>
    </message>
    <message>
        <source>Columns without figures were left out: {columns}.</source>
        <translation>Les colonnes sans chiffres ont été laissées de côté : {columns}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>Valeurs connues</translation>
    </message>
    <message>
        <source>Values without a figure</source>
        <translation>Valeurs sans chiffre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>How the codes fit the wards</source>
        <translation>À quel point les codes correspondent aux quartiers statistiques</translation>
    </message>
    <message>
        <source>Wards with a row</source>
        <translation>Quartiers statistiques avec une ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(pas de code)</translation>
    </message>
    <message>
        <source>And {count} more rows.</source>
        <translation>Et {count} lignes de plus.</translation>
    </message>
    <message>
        <source>missing; a sum that needs it is not certain</source>
        <translation>manquant ; une somme qui en a besoin n&#x27;est pas certaine</translation>
    </message>
    <message>
        <source>nothing to count; a sum may pass over it</source>
        <translation>rien à compter ; une somme peut passer par-dessus</translation>
    </message>
    <message>
        <source>kept secret at the source; a sum that needs it is not certain</source>
        <translation>secret à la source ; une somme qui en a besoin n&#x27;est pas certaine</translation>
    </message>
    <message>
        <source>does not apply; a sum may pass over it</source>
        <translation>sans objet ; une somme peut passer par-dessus</translation>
    </message>
    <message>
        <source>not known at the source; a sum that needs it is not certain</source>
        <translation>inconnu à la source ; une somme qui en a besoin n&#x27;est pas certaine</translation>
    </message>
    <message>
        <source>neighbourhood,drawings,agreement,overlap,union,participation,mental map</source>
        <translation>quartier vécu,dessins,accord,superposition,union,participation,carte mentale</translation>
    </message>
    <message>
        <source>Finds the lived neighbourhood in what people drew: for every piece of ground, how many drawings include it, and the ground that at least a share of them includes.

The union (threshold 0) is the method&#x27;s own rule: all contours together form the neighbourhood. With more than about a dozen drawings it is ruled by the largest one, so look at the other levels beside it.

Drawings marked as left out, and those of participants who did not agree to analysis, are not used; the report counts them. A line that crosses itself keeps everything it goes around. Areas are measured in metres, in a local system where the layer has none.

Give a workspace and a name to keep the result there, with how it was made.</source>
        <translation>Trouve le quartier vécu dans ce que les gens ont dessiné : pour chaque morceau de terrain, le nombre de dessins qui le comprennent, et le terrain qu&#x27;au moins une certaine part des dessins comprend.

L&#x27;union (seuil 0) est la règle même de la méthode : tous les contours ensemble forment le quartier. Au-delà d&#x27;une douzaine de dessins environ, c&#x27;est le plus grand qui la détermine ; regardez donc aussi les autres niveaux.

Les dessins marqués comme écartés, et ceux des participants qui n&#x27;ont pas consenti à l&#x27;analyse, ne sont pas utilisés ; le rapport les compte. Un tracé qui se croise garde tout ce qu&#x27;il entoure. Les superficies sont mesurées en mètres, dans un système local si la couche n&#x27;a pas de système en mètres.

Indiquez un espace de travail et un nom pour y garder le résultat, avec la façon dont il a été obtenu.</translation>
    </message>
    <message>
        <source>Thresholds (percent)</source>
        <translation>Seuils (pour cent)</translation>
    </message>
    <message>
        <source>One level for each: the ground that at least that share of the drawings includes. 0 is the union.</source>
        <translation>Un niveau par seuil : le terrain qu&#x27;au moins cette part des dessins comprend. 0 est l&#x27;union.</translation>
    </message>
    <message>
        <source>With fewer nothing is made, because one could tell who drew what. Never under 3.</source>
        <translation>S&#x27;il y en a moins, rien n&#x27;est produit, car on pourrait savoir qui a dessiné quoi. Jamais moins de 3.</translation>
    </message>
    <message>
        <source>Cell size in metres (0 is exact)</source>
        <translation>Taille des cellules en mètres (0 = exact)</translation>
    </message>
    <message>
        <source>For a rough look: square cells of this size, each judged by its centre. The report says how far it is off.</source>
        <translation>Pour un aperçu grossier : des cellules carrées de cette taille, chacune jugée d&#x27;après son centre. Le rapport dit de combien il s&#x27;écarte.</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Nom dans l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>Keeps the result in the workspace under this name, with its recipe. An older result of the same name stays, but is no longer the line on maps.</source>
        <translation>Garde le résultat sous ce nom dans l&#x27;espace de travail, avec sa recette. Un résultat plus ancien du même nom reste, mais n&#x27;est plus le tracé affiché sur les cartes.</translation>
    </message>
    <message>
        <source>The ground by exactly how many drawings include it, one feature for each number; with groups, one for each number and share, since the same number of drawings can weigh differently. low and high: where the share lies 95 times out of 100 for all people of whom these are some.</source>
        <translation>Le terrain selon le nombre exact de dessins qui l&#x27;incluent, une entité par nombre ; avec des groupes, une par nombre et part, car un même nombre de dessins peut alors peser différemment. low et high : où se situe la part, 95 fois sur 100, pour l&#x27;ensemble des gens dont ces personnes font partie.</translation>
    </message>
    <message>
        <source>The ground that at least a share of the drawings includes, one feature for each threshold.</source>
        <translation>Le terrain qu&#x27;au moins une certaine part des dessins comprend, une entité par seuil.</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>Cellules séparées</translation>
    </message>
    <message>
        <source>Every single piece of ground between the lines, with the number and the share of the drawings that include it. They can be hundreds of thousands: writing them takes longer than finding them.</source>
        <translation>Chaque morceau de terrain entre les tracés, avec le nombre et la part des dessins qui le comprennent. Il peut y en avoir des centaines de milliers : les écrire prend plus de temps que les trouver.</translation>
    </message>
    <message>
        <source>For the team only, and so not exported: the levels {levels} %. So few people can make them that one could tell who drew what.</source>
        <translation>Réservés à l&#x27;équipe, et donc non exportés : les niveaux {levels} %. Si peu de personnes suffisent à les former qu&#x27;on pourrait savoir qui a dessiné quoi.</translation>
    </message>
    <message>
        <source>Kept in {file} as “{name}”.</source>
        <translation>Gardé dans {file} sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>To keep the result, give both a workspace and a name for it; to only look at it, give neither.</source>
        <translation>Pour garder le résultat, indiquez à la fois un espace de travail et un nom ; pour seulement le regarder, n&#x27;indiquez ni l&#x27;un ni l&#x27;autre.</translation>
    </message>
    <message>
        <source>Computed in the layer&#x27;s own coordinate reference system, {crs}.</source>
        <translation>Calculé dans le système de coordonnées de la couche, {crs}.</translation>
    </message>
    <message>
        <source>The layer is in {layer}, which does not measure in true metres; computed in {crs}.</source>
        <translation>La couche est en {layer}, qui ne mesure pas en vrais mètres ; calculé en {crs}.</translation>
    </message>
    <message>
        <source>Far larger than the others, and so ruling the union, the line on maps: rows {rows}. Mark such a drawing as left out where it is a slip of the pen.</source>
        <translation>Bien plus grands que les autres, et donc décisifs pour l&#x27;union, la ligne sur les cartes : lignes {rows}. Marquez un tel dessin comme écarté là où c&#x27;est un écart de plume.</translation>
    </message>
    <message>
        <source>Thresholds: {thresholds} %. A comma stands between two of them; decimals have a point, as in 33.3.</source>
        <translation>Seuils : {thresholds} %. Une virgule sépare deux seuils ; les décimales prennent un point, comme dans 33.3.</translation>
    </message>
    <message>
        <source>Groups with fewer than {fewest} people: {number}. Each weighs as much as the others, so a level may show what one person drew. Compare the areas without groups, join groups, and do not spread this result.</source>
        <translation>Groupes de moins de {fewest} personnes : {number}. Chacun pèse autant que les autres, donc un niveau peut montrer ce qu&#x27;une seule personne a dessiné. Comparez avec les superficies sans groupes, réunissez des groupes et ne diffusez pas ce résultat.</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>A level holds the ground that at least that share of the drawings includes, decided in whole numbers; 0 % is the union of all. A line that crosses itself keeps everything it goes around.</source>
        <translation>Un niveau contient le terrain qu&#x27;au moins cette part des dessins comprend, calculé en nombres entiers ; 0 % est l&#x27;union de tous. Un tracé qui se croise garde tout ce qu&#x27;il entoure.</translation>
    </message>
    <message>
        <source>Drawn from {first} to {last}.</source>
        <translation>Dessiné du {first} au {last}.</translation>
    </message>
    <message>
        <source>{used} of {rows} drawings were used; they count as {voices}, because what one person drew counts once.</source>
        <translation>{used} dessins sur {rows} ont été utilisés ; ils comptent pour {voices}, car ce qu&#x27;une même personne a dessiné compte une seule fois.</translation>
    </message>
    <message>
        <source>{used} of {rows} drawings were used.</source>
        <translation>{used} dessins sur {rows} ont été utilisés.</translation>
    </message>
    <message>
        <source>{used} drawings were used; they count as {voices}, because what one person drew counts once.</source>
        <translation>{used} dessins ont été utilisés ; ils comptent pour {voices}, car ce qu&#x27;une même personne a dessiné compte une seule fois.</translation>
    </message>
    <message>
        <source>{used} drawings were used.</source>
        <translation>{used} dessins ont été utilisés.</translation>
    </message>
    <message>
        <source>Of the union (%)</source>
        <translation>De l&#x27;union (%)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>The last column is the area where every person weighs the same: what differs from it comes from the groups.</source>
        <translation>La dernière colonne est la superficie si chaque personne pèse autant : ce qui s&#x27;en écarte vient des groupes.</translation>
    </message>
    <message>
        <source>The union is the line on maps: everything that at least one drawing includes, {area} m².</source>
        <translation>L&#x27;union est le tracé affiché sur les cartes : tout ce qu&#x27;au moins un dessin comprend, {area} m².</translation>
    </message>
    <message>
        <source>The union of all drawings covers {union} m². The line on maps is the {threshold} % level with {area} m²: {share} % of the union. With more than about a dozen drawings a union is ruled by its largest one.</source>
        <translation>L&#x27;union de tous les dessins couvre {union} m². Le tracé affiché sur les cartes est le niveau de {threshold} %, avec {area} m² : {share} % de l&#x27;union. Au-delà d&#x27;une douzaine de dessins environ, c&#x27;est le plus grand qui détermine l&#x27;union.</translation>
    </message>
    <message>
        <source>Exact: all boundaries cut each other, on a grid of a millimetre.</source>
        <translation>Exact : toutes les limites se découpent entre elles, sur une grille d&#x27;un millimètre.</translation>
    </message>
    <message>
        <source>Square cells of {size} m, each judged by its centre: a quick look, not exact.</source>
        <translation>Cellules carrées de {size} m, chacune jugée d&#x27;après son centre : un aperçu rapide, pas exact.</translation>
    </message>
    <message>
        <source>How far it is off was not computed: so many drawings take too much memory.</source>
        <translation>L&#x27;écart avec le résultat exact n&#x27;a pas été calculé : tant de dessins prennent trop de mémoire.</translation>
    </message>
    <message>
        <source>Ground that is wrongly in or out (%)</source>
        <translation>Terrain compris ou exclu à tort (%)</translation>
    </message>
    <message>
        <source>no ground is in so many</source>
        <translation>aucun terrain n&#x27;est dans autant de dessins</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>(smaller groups)</source>
        <translation>(groupes plus petits)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>People with drawings in more than one group, counted in the first: {number}.</source>
        <translation>Personnes dont les dessins sont dans plus d&#x27;un groupe, comptées dans le premier : {number}.</translation>
    </message>
    <message>
        <source>Mended, because the line crossed or repeated itself ({number} rows): {rows}.</source>
        <translation>Réparé, parce que le tracé se croisait ou repassait sur lui-même ({number} lignes) : {rows}.</translation>
    </message>
    <message>
        <source>Could not be used because</source>
        <translation>Inutilisable parce que</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The size of the sheet.</source>
        <translation>Le format de la feuille.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Landscape has the lists beside the map, portrait below it.</source>
        <translation>En paysage, les listes sont à côté de la carte ; en portrait, en dessous.</translation>
    </message>
    <message>
        <source>The language of the words on the map.</source>
        <translation>La langue des mots sur la carte.</translation>
    </message>
    <message>
        <source>Neighbourhood map</source>
        <translation>Carte de quartier</translation>
    </message>
    <message>
        <source>Prints one map of the lived neighbourhood: its line beside the wards, the agreement of the drawings, organisations, public places, and key figures as far as each of them consents: a name, a role, or nobody. The streets come from the group “Base map” of the workspace&#x27;s project as it was last saved.</source>
        <translation>Imprime une carte du quartier vécu : son tracé à côté des quartiers statistiques, l&#x27;accord des dessins, les organisations, les lieux publics, et les personnes-clés dans la mesure où chacune y consent : par son nom, par son rôle, ou pas du tout. Les rues viennent du groupe « Fond de carte » du projet de l&#x27;espace de travail, tel qu&#x27;il a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>The name under which it was kept (or the key of one level); empty takes the newest.</source>
        <translation>Le nom sous lequel il a été gardé (ou la clé d&#x27;un niveau) ; si c&#x27;est vide, le plus récent est pris.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where the PDF is written.</source>
        <translation>L&#x27;endroit où le PDF est enregistré.</translation>
    </message>
    <message>
        <source>Organisation maps</source>
        <translation>Cartes des organisations</translation>
    </message>
    <message>
        <source>Prints a neighbourhood map for each organisation of the workspace, one PDF each: the organisation, its ties, the public places, and key figures as far as each of them consents: a name, a role, or nobody. The newest lived neighbourhood is shown; the streets come from the group “Base map” of the workspace&#x27;s project.</source>
        <translation>Imprime une carte de quartier pour chaque organisation de l&#x27;espace de travail, un PDF par organisation : l&#x27;organisation, ses liens, les lieux publics, et les personnes-clés dans la mesure où chacune y consent : par son nom, par son rôle, ou pas du tout. Le quartier vécu le plus récent est affiché ; les rues viennent du groupe « Fond de carte » du projet de l&#x27;espace de travail.</translation>
    </message>
    <message>
        <source>Only these organisations</source>
        <translation>Seulement ces organisations</translation>
    </message>
    <message>
        <source>Names, with semicolons between them; empty prints a map for each organisation.</source>
        <translation>Noms, séparés par des points-virgules ; vide imprime une carte pour chaque organisation.</translation>
    </message>
    <message>
        <source>Folder for the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <source>One PDF for each organisation is written here, named after it.</source>
        <translation>Un PDF par organisation est enregistré ici, et porte son nom.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Number of maps</source>
        <translation>Nombre de cartes</translation>
    </message>
    <message>
        <source>This workspace has no organisations yet. Add them to the layer “Organisations” first.</source>
        <translation>Cet espace de travail n&#x27;a pas encore d&#x27;organisations. Ajoutez-les d&#x27;abord à la couche « Organisations ».</translation>
    </message>
    <message>
        <source>There is no organisation “{name}” in this workspace. It has: {names}.</source>
        <translation>Il n&#x27;y a pas d&#x27;organisation « {name} » dans cet espace de travail. Il contient : {names}.</translation>
    </message>
    <message>
        <source>These are the drawings of a workspace, and one by one they would tell who drew what: they cannot be “{input}”. Choose another layer, or make a lived neighbourhood of them first.</source>
        <translation>Ce sont les dessins d&#x27;un espace de travail, et pris un par un, ils diraient qui a dessiné quoi : ils ne peuvent pas servir de « {input} ». Choisissez une autre couche, ou faites-en d&#x27;abord un quartier vécu.</translation>
    </message>
    <message>
        <source>Thresholds for small numbers</source>
        <translation>Seuils pour les petits nombres</translation>
    </message>
    <message>
        <source>privacy,disclosure,suppression,threshold,confidential</source>
        <translation>vie privée,divulgation,masquage,seuil,confidentiel</translation>
    </message>
    <message>
        <source>Sets, for one workspace, from how many people on numbers and surfaces are told. A municipality may be stricter than the plugin, never less strict. What is left empty stays as it is, so with the workspace alone the log tells which thresholds hold now.</source>
        <translation>Fixe, pour un espace de travail, à partir de combien de personnes les nombres et les surfaces sont communiqués. Une commune peut être plus stricte que l&#x27;extension, jamais moins stricte. Ce qui reste vide ne change pas ; avec l&#x27;espace de travail seul, le journal dit donc quels seuils sont en vigueur.</translation>
    </message>
    <message>
        <source>Least drawings for a surface (3 or more)</source>
        <translation>Nombre minimal de dessins pour une surface (3 ou plus)</translation>
    </message>
    <message>
        <source>From fewer drawings no lived neighbourhood is made, and ground that fewer include is not printed as such. 3 or more.</source>
        <translation>Avec moins de dessins, aucun quartier vécu n&#x27;est produit, et le terrain que moins de dessins comprennent n&#x27;est pas imprimé comme tel. 3 ou plus.</translation>
    </message>
    <message>
        <source>Least drawings for a print (5 or more)</source>
        <translation>Nombre minimal de dessins pour une impression (5 ou plus)</translation>
    </message>
    <message>
        <source>A surface from fewer drawings is for the team, never printed. 5 or more.</source>
        <translation>Une surface faite de moins de dessins est réservée à l&#x27;équipe, jamais imprimée. 5 ou plus.</translation>
    </message>
    <message>
        <source>Least number of people that is told (5 or more)</source>
        <translation>Plus petit nombre de personnes communiqué (5 ou plus)</translation>
    </message>
    <message>
        <source>A smaller number of people is told as “&lt;5”, 0 as 0. 5 or more.</source>
        <translation>Un plus petit nombre de personnes est communiqué comme « &lt;5 », 0 comme 0. 5 ou plus.</translation>
    </message>
    <message>
        <source>Rounding of exported and printed numbers (5 or more)</source>
        <translation>Arrondi des nombres exportés et imprimés (5 ou plus)</translation>
    </message>
    <message>
        <source>Exported and printed numbers of people are multiples of this. 5 or more.</source>
        <translation>Les nombres de personnes exportés et imprimés sont des multiples de ceci. 5 ou plus.</translation>
    </message>
    <message>
        <source>Least people for a percentage (10 or more)</source>
        <translation>Nombre minimal de personnes pour un pourcentage (10 ou plus)</translation>
    </message>
    <message>
        <source>Of fewer people no percentage is given. 10 or more.</source>
        <translation>Pour moins de personnes, aucun pourcentage n&#x27;est donné. 10 ou plus.</translation>
    </message>
    <message>
        <source>In {workspace} now: a surface from {drawings} drawings, a print from {print_drawings}; people told from {count}, rounded to {rounding}; percentages of {percentage_base} people or more.</source>
        <translation>Dans {workspace} à présent : une surface à partir de {drawings} dessins, une impression à partir de {print_drawings} ; les personnes sont communiquées à partir de {count}, arrondies à {rounding} ; des pourcentages à partir de {percentage_base} personnes.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Fichier ou couche</translation>
    </message>
    <message>
        <source>Coordinate reference system, where the file has none</source>
        <translation>Système de coordonnées, si le fichier n&#x27;en a pas</translation>
    </message>
    <message>
        <source>Only for a file that does not say in which coordinate reference system it is.</source>
        <translation>Seulement pour un fichier qui ne dit pas dans quel système de coordonnées il est.</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation>Dont réparées</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>What is to be known, sentences</source>
        <translation>Ce qu&#x27;il faut savoir, en phrases</translation>
    </message>
    <message>
        <source>Rows refused or repaired: number, what was done, why</source>
        <translation>Lignes refusées ou réparées : numéro, ce qui a été fait, pourquoi</translation>
    </message>
    <message>
        <source>“{input}” is not a vector layer that can be read. Choose another layer or file.</source>
        <translation>« {input} » n&#x27;est pas une couche vectorielle lisible. Choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
        <source>CRS “{crs}” is not known. Write it like EPSG:31370, or leave it empty where the file has its own.</source>
        <translation>Le système de coordonnées (CRS) « {crs} » n&#x27;est pas connu. Écrivez-le comme EPSG:31370, ou laissez vide si le fichier a le sien.</translation>
    </message>
    <message>
        <source>Imported: {imported}, of which repaired: {repaired}. Refused: {refused}.</source>
        <translation>Importées : {imported}, dont réparées : {repaired}. Refusées : {refused}.</translation>
    </message>
    <message>
        <source>Row {row} was refused: {reason}</source>
        <translation>La ligne {row} a été refusée : {reason}</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Repaired rows</source>
        <translation>Lignes réparées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>These drawings cut each other into about {cells} million cells, which would take some {gigabytes} GB of memory. Make the levels alone, without the agreement and without keeping the result; or take the drawings of one neighbourhood at a time, or a cell size of 10 m.</source>
        <translation>Ces dessins se découpent entre eux en environ {cells} millions de cellules, ce qui prendrait quelque {gigabytes} Go de mémoire. Faites seulement les niveaux, sans l&#x27;accord des dessins et sans garder le résultat ; ou prenez les dessins d&#x27;un seul quartier à la fois, ou une taille de cellules de 10 m.</translation>
    </message>
    <message>
        <source>Cells of {size} m are smaller than a millimetre. Choose larger ones, or 0 for exact.</source>
        <translation>Des cellules de {size} m sont plus petites qu&#x27;un millimètre. Choisissez-en de plus grandes, ou 0 pour un calcul exact.</translation>
    </message>
    <message>
        <source>A grid of {size} m over these drawings has {cells} million cells and does not fit in memory. Choose at least {enough} m or 0 (exact), or leave out a drawing that reaches far.</source>
        <translation>Une grille de {size} m sur ces dessins compte {cells} millions de cellules et ne tient pas en mémoire. Choisissez au moins {enough} m ou 0 (exact), ou écartez un dessin qui s&#x27;étend très loin.</translation>
    </message>
    <message>
        <source>The wards overlap each other, so that people would count twice. Choose the wards of one level, for instance with a filter.</source>
        <translation>Les quartiers statistiques se chevauchent, de sorte que des personnes compteraient deux fois. Choisissez les quartiers statistiques d&#x27;un seul niveau, par exemple avec un filtre.</translation>
    </message>
    <message>
        <source>The drawings are smaller than a millimetre, so nothing was found. Set the layer&#x27;s real coordinate reference system.</source>
        <translation>Les dessins sont plus petits qu&#x27;un millimètre, donc rien n&#x27;a été trouvé. Donnez à la couche son vrai système de coordonnées.</translation>
    </message>
    <message>
        <source>It has fewer than three different points.</source>
        <translation>La forme a moins de trois points différents.</translation>
    </message>
    <message>
        <source>The line does not close: the gap between its ends is 5 % of its length or more.</source>
        <translation>Le tracé ne se ferme pas : l&#x27;écart entre ses extrémités est de 5 % de sa longueur ou plus.</translation>
    </message>
    <message>
        <source>it nearly coincides with wards, whose figures would tell of the few people between</source>
        <translation>il coïncide presque avec des quartiers statistiques, dont les chiffres en diraient trop sur les quelques personnes de la différence</translation>
    </message>
    <message>
        <source>The threshold “{name}” cannot be {value}: from less than {lowest} one could tell who is meant. Give {lowest} or more.</source>
        <translation>Le seuil « {name} » ne peut pas être {value} : avec moins de {lowest}, on pourrait savoir de qui il s&#x27;agit. Indiquez {lowest} ou plus.</translation>
    </message>
    <message>
        <source>The threshold “{name}” is {stands} in this workspace and cannot be lowered to {value} here. Give {stands} or more.</source>
        <translation>Le seuil « {name} » est de {stands} dans cet espace de travail et ne peut pas être abaissé ici à {value}. Indiquez {stands} ou plus.</translation>
    </message>
    <message>
        <source>For the team only: from so few drawings one could tell who drew what. It is not printed or exported; collect more drawings.</source>
        <translation>Réservé à l&#x27;équipe : avec si peu de dessins, on pourrait savoir qui a dessiné quoi. Ce résultat n&#x27;est ni imprimé ni exporté ; récoltez d&#x27;autres dessins.</translation>
    </message>
    <message>
        <source>“{name}” is for the team only: one could tell who drew what. It is not printed or exported; collect more drawings, or join groups of one or two people.</source>
        <translation>« {name} » est réservé à l&#x27;équipe : on pourrait savoir qui a dessiné quoi. Ce résultat n&#x27;est ni imprimé ni exporté ; récoltez d&#x27;autres dessins, ou réunissez les groupes d&#x27;une ou deux personnes.</translation>
    </message>
    <message>
        <source>A minimum of {asked} drawings is too low: from fewer than {fewest} one could tell who drew what. Ask for {fewest} or more.</source>
        <translation>Un minimum de {asked} dessins est trop bas : avec moins de {fewest}, on pourrait savoir qui a dessiné quoi. Demandez {fewest} ou plus.</translation>
    </message>
    <message>
        <source>Only {drawings} drawings can be used and at least {needed} are needed: from fewer one could tell who drew what. Collect more drawings.</source>
        <translation>Il n&#x27;y a que {drawings} dessins utilisables et il en faut au moins {needed} : avec moins, on pourrait savoir qui a dessiné quoi. Récoltez d&#x27;autres dessins.</translation>
    </message>
    <message>
        <source>“{name}” comes from {drawings} drawings. That few could point to a person, so it is not printed; collect more.</source>
        <translation>« {name} » provient de {drawings} dessins. Si peu de dessins pourraient désigner une personne ; ce quartier vécu n&#x27;est donc pas imprimé. Récoltez-en davantage.</translation>
    </message>
    <message>
        <source>The union of “{name}” is what one person drew: the other drawings lie inside it. It is not printed; tick a higher level as the line on maps in the layer “Lived neighbourhood”.</source>
        <translation>L&#x27;union de « {name} » est ce qu&#x27;une seule personne a dessiné : les autres dessins se trouvent à l&#x27;intérieur. Elle n&#x27;est pas imprimée ; cochez un niveau plus élevé comme tracé affiché sur les cartes dans la couche « Quartier vécu ».</translation>
    </message>
    <message>
        <source>The line on maps of “{name}” is a level that one or two people can make, so one could tell who drew what. It is not printed; tick a higher level, or the union, in the layer “Lived neighbourhood”.</source>
        <translation>Le tracé affiché sur les cartes de « {name} » est un niveau qu&#x27;une ou deux personnes suffisent à former, on pourrait donc savoir qui a dessiné quoi. Il n&#x27;est pas imprimé ; cochez un niveau plus élevé, ou l&#x27;union, dans la couche « Quartier vécu ».</translation>
    </message>
    <message>
        <source>too few people for a percentage</source>
        <translation>trop peu de personnes pour un pourcentage</translation>
    </message>
    <message>
        <source>the percentage would tell of too few people</source>
        <translation>le pourcentage en dirait trop sur trop peu de personnes</translation>
    </message>
    <message>
        <source>A drawing touches {wards} wards on the average: a table of them would show what each person drew. Compare each drawing with larger wards, no more than {most} for a drawing.</source>
        <translation>Un dessin touche {wards} quartiers statistiques en moyenne : un tableau de ceux-ci montrerait ce que chaque personne a dessiné. Comparez chaque dessin avec des quartiers statistiques plus grands, pas plus de {most} par dessin.</translation>
    </message>
    <message>
        <source>the neighbourhood touches no ward</source>
        <translation>le quartier vécu ne touche aucun quartier statistique</translation>
    </message>
    <message>
        <source>{share} % of the neighbourhood lies in no ward; the figures are about the rest</source>
        <translation>{share} % du quartier vécu ne se trouve dans aucun quartier statistique ; les chiffres concernent le reste</translation>
    </message>
    <message>
        <source>shared out by area, because the ancillary layer has nothing or far too little there: {wards}</source>
        <translation>réparti selon la superficie, parce que la couche auxiliaire n&#x27;y a rien ou bien trop peu : {wards}</translation>
    </message>
    <message>
        <source>a range, because the figure is missing for: {wards}</source>
        <translation>une fourchette, parce que le chiffre manque pour : {wards}</translation>
    </message>
    <message>
        <source>only roughly, because the figure, or the rest of the whole, is secret or under {count} for: {wards}</source>
        <translation>seulement approximatif, parce que le chiffre, ou le reste du total, est secret ou inférieur à {count} pour : {wards}</translation>
    </message>
    <message>
        <source>too few neighbouring wards have figures to learn how wrong it is: low and high are the bounds</source>
        <translation>trop peu de quartiers statistiques voisins ont des chiffres pour connaître l&#x27;ampleur de l&#x27;erreur : low et high sont les bornes</translation>
    </message>
    <message>
        <source>as far as the wards tell, there is nothing to divide by</source>
        <translation>d&#x27;après les quartiers statistiques, il n&#x27;y a rien par quoi diviser</translation>
    </message>
    <message>
        <source>&lt;{count}: too few to tell</source>
        <translation>&lt;{count} : trop peu pour être communiqué</translation>
    </message>
    <message>
        <source>of fewer than {count}: too few to tell</source>
        <translation>de moins de {count} : trop peu pour être communiqué</translation>
    </message>
    <message>
        <source>It encloses no ground.</source>
        <translation>La forme n&#x27;entoure aucun terrain.</translation>
    </message>
    <message>
        <source>The Python library shapely was made for another GEOS than the one in this QGIS, and the two get in each other&#x27;s way. Install it anew for this QGIS with: {command}</source>
        <translation>La bibliothèque Python shapely a été faite pour une autre version de GEOS que celle de ce QGIS, et les deux se gênent. Réinstallez-la pour ce QGIS avec : {command}</translation>
    </message>
    <message>
        <source>These {number} drawings cross each other too often (about {crossings} million times) to follow the slider. Choose the drawings of one neighbourhood, or use “Lived neighbourhood” in the menu.</source>
        <translation>Ces {number} dessins se croisent trop souvent (environ {crossings} millions de fois) pour suivre le curseur. Choisissez les dessins d&#x27;un seul quartier, ou utilisez « Quartier vécu » dans le menu.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Il n&#x27;y a pas de géométrie.</translation>
    </message>
    <message>
        <source>It is neither a polygon nor a line.</source>
        <translation>La forme n&#x27;est ni un polygone ni une ligne.</translation>
    </message>
    <message>
        <source>One of its coordinates is not a number.</source>
        <translation>Une des coordonnées n&#x27;est pas un nombre.</translation>
    </message>
    <message>
        <source>Its geometry cannot be read.</source>
        <translation>La géométrie est illisible.</translation>
    </message>
    <message>
        <source>“{piece}” is not a threshold. Write percentages with commas between them, such as 0,25,50,75 or 33.3.</source>
        <translation>« {piece} » n&#x27;est pas un seuil. Écrivez des pourcentages séparés par des virgules, par exemple 0,25,50,75 ou 33.3.</translation>
    </message>
    <message>
        <source>A threshold of {piece} % cannot be reached. Thresholds lie between 0 and 100.</source>
        <translation>Un seuil de {piece} % ne peut pas être atteint. Les seuils se situent entre 0 et 100.</translation>
    </message>
    <message>
        <source>No threshold is given. Write percentages, such as 0,25,50,75.</source>
        <translation>Aucun seuil n&#x27;est indiqué. Écrivez des pourcentages, par exemple 0,25,50,75.</translation>
    </message>
    <message>
        <source>Both sides have the same drawings, so there is nothing to compare. Choose another second side.</source>
        <translation>Les deux côtés ont les mêmes dessins, il n&#x27;y a donc rien à comparer. Choisissez un autre second côté.</translation>
    </message>
    <message>
        <source>The two sides differ by the drawings of fewer than {fewest} people, so their difference would show who drew what. Choose sides without the same people, such as owners and tenants, or sides that differ by more people.</source>
        <translation>Les deux côtés ne diffèrent que par les dessins de moins de {fewest} personnes : leur différence montrerait qui a dessiné quoi. Choisissez des côtés sans personnes communes, comme propriétaires et locataires, ou des côtés qui diffèrent par davantage de personnes.</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Premier tour</translation>
    </message>
    <message>
        <source>Fictional person</source>
        <translation>Personne fictive</translation>
    </message>
    <message>
        <source>A local service centre where older neighbours eat, meet and ask.</source>
        <translation>Un centre de services local où les voisins plus âgés viennent manger, se rencontrer et poser leurs questions.</translation>
    </message>
    <message>
        <source>Older people and their carers</source>
        <translation>Les personnes âgées et leurs aidants proches</translation>
    </message>
    <message>
        <source>Meals, information, company at home</source>
        <translation>Repas, information, compagnie à domicile</translation>
    </message>
    <message>
        <source>A community centre with a café, classes and a stage.</source>
        <translation>Un centre communautaire avec un café, des cours et une scène.</translation>
    </message>
    <message>
        <source>Everyone in the neighbourhood</source>
        <translation>Tout le monde dans le quartier</translation>
    </message>
    <message>
        <source>Meeting, culture, language practice</source>
        <translation>Rencontre, culture, pratique des langues</translation>
    </message>
    <message>
        <source>A community health centre that also looks at what makes people ill.</source>
        <translation>Une maison médicale qui regarde aussi ce qui rend les gens malades.</translation>
    </message>
    <message>
        <source>Residents without a family doctor</source>
        <translation>Les habitants sans médecin de famille</translation>
    </message>
    <message>
        <source>Care, prevention, signalling</source>
        <translation>Soins, prévention, signalement</translation>
    </message>
    <message>
        <source>Play and adventure after school, in the street and in the park.</source>
        <translation>Du jeu et de l&#x27;aventure après l&#x27;école, dans la rue et au parc.</translation>
    </message>
    <message>
        <source>Children from 6 to 15 and their parents</source>
        <translation>Les enfants de 6 à 15 ans et leurs parents</translation>
    </message>
    <message>
        <source>Play, homework, holidays</source>
        <translation>Jeux, devoirs, vacances</translation>
    </message>
    <message>
        <source>A house of neighbours for neighbours, run by volunteers.</source>
        <translation>Une maison de voisins pour les voisins, tenue par des bénévoles.</translation>
    </message>
    <message>
        <source>Newcomers and people who live alone</source>
        <translation>Les nouveaux arrivants et les personnes qui vivent seules</translation>
    </message>
    <message>
        <source>Welcome, repair café, second-hand clothes</source>
        <translation>Accueil, repair café, vêtements de seconde main</translation>
    </message>
    <message>
        <source>Benches under the plane trees</source>
        <translation>Bancs sous les platanes</translation>
    </message>
    <message>
        <source>Older men play cards and keep an eye on the children</source>
        <translation>Des hommes âgés y jouent aux cartes et gardent un œil sur les enfants</translation>
    </message>
    <message>
        <source>Afternoon and evening</source>
        <translation>L&#x27;après-midi et le soir</translation>
    </message>
    <message>
        <source>Launderette on the corner</source>
        <translation>Laverie du coin</translation>
    </message>
    <message>
        <source>Waiting is talking: news, jobs, rooms to let</source>
        <translation>Attendre, c&#x27;est parler : nouvelles, boulots, chambres à louer</translation>
    </message>
    <message>
        <source>Saturday morning</source>
        <translation>Le samedi matin</translation>
    </message>
    <message>
        <source>Snack bar Zonneke</source>
        <translation>Snack Zonneke</translation>
    </message>
    <message>
        <source>Young people meet here after school, homework at the back tables</source>
        <translation>Les jeunes s&#x27;y retrouvent après l&#x27;école, les devoirs se font aux tables du fond</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>Après l&#x27;école</translation>
    </message>
    <message>
        <source>Shared garden behind the school</source>
        <translation>Jardin partagé derrière l&#x27;école</translation>
    </message>
    <message>
        <source>Thirty families grow vegetables and swap seeds</source>
        <translation>Trente familles y cultivent des légumes et échangent des graines</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Le week-end</translation>
    </message>
    <message>
        <source>Tram stop with the kiosk</source>
        <translation>Arrêt de tram avec le kiosque</translation>
    </message>
    <message>
        <source>Where people wait for each other</source>
        <translation>Là où les gens s&#x27;attendent</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Playground between the blocks</source>
        <translation>Plaine de jeux entre les immeubles</translation>
    </message>
    <message>
        <source>Mothers share a thermos while the children play</source>
        <translation>Des mamans partagent un thermos pendant que les enfants jouent</translation>
    </message>
    <message>
        <source>Wednesday afternoon</source>
        <translation>Le mercredi après-midi</translation>
    </message>
    <message>
        <source>Prayer house with the blue door</source>
        <translation>Maison de prière à la porte bleue</translation>
    </message>
    <message>
        <source>Meals for who needs one, nobody asks questions</source>
        <translation>Un repas pour qui en a besoin, personne ne pose de questions</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Le vendredi</translation>
    </message>
    <message>
        <source>Market on the forecourt</source>
        <translation>Marché du parvis</translation>
    </message>
    <message>
        <source>The place to hear who is ill and who moved</source>
        <translation>C&#x27;est là qu&#x27;on apprend qui est malade et qui a déménagé</translation>
    </message>
    <message>
        <source>Friday morning</source>
        <translation>Le vendredi matin</translation>
    </message>
    <message>
        <source>Little library in the telephone box</source>
        <translation>Petite bibliothèque dans la cabine téléphonique</translation>
    </message>
    <message>
        <source>Books in eleven languages, notes between the pages</source>
        <translation>Des livres en onze langues, des mots glissés entre les pages</translation>
    </message>
    <message>
        <source>The hill, as everyone calls it</source>
        <translation>La colline, comme tout le monde l&#x27;appelle</translation>
    </message>
    <message>
        <source>“Over the hill” is where the neighbourhood stops</source>
        <translation>« Derrière la colline », c&#x27;est là que le quartier s&#x27;arrête</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Coiffeuse</translation>
    </message>
    <message>
        <source>Neighbour with a van</source>
        <translation>Voisin avec une camionnette</translation>
    </message>
    <message>
        <source>Baker</source>
        <translation>Boulangère</translation>
    </message>
    <message>
        <source>Football coach</source>
        <translation>Entraîneur de foot</translation>
    </message>
    <message>
        <source>Leads the prayers</source>
        <translation>Dirige la prière</translation>
    </message>
    <message>
        <source>Concierge of the tower block</source>
        <translation>Concierge de la tour</translation>
    </message>
    <message>
        <source>Interprets for everyone</source>
        <translation>Interprète pour tout le monde</translation>
    </message>
    <message>
        <source>Night shop keeper</source>
        <translation>Tient le night shop</translation>
    </message>
    <message>
        <source>Cares for three neighbours</source>
        <translation>Prend soin de trois voisins</translation>
    </message>
    <message>
        <source>Helps with forms</source>
        <translation>Aide à remplir les formulaires</translation>
    </message>
    <message>
        <source>Settles quarrels</source>
        <translation>Apaise les disputes</translation>
    </message>
    <message>
        <source>Lends tools and money</source>
        <translation>Prête des outils et de l&#x27;argent</translation>
    </message>
    <message>
        <source>Drew the whole municipality, not a neighbourhood</source>
        <translation>A dessiné toute la commune, pas un quartier</translation>
    </message>
    <message>
        <source>Fictional drawing</source>
        <translation>Dessin fictif</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <source>This needs the Python library {library}, version {minimum} or newer, which this QGIS does not have.</source>
        <translation>Il faut pour cela la bibliothèque Python {library}, version {minimum} ou plus récente, que ce QGIS n&#x27;a pas.</translation>
    </message>
    <message>
        <source>Open or make a workspace first.</source>
        <translation>Ouvrez ou créez d&#x27;abord un espace de travail.</translation>
    </message>
    <message>
        <source>Save your edits first (the pencil), then try again.</source>
        <translation>Enregistrez d&#x27;abord vos modifications (le crayon), puis réessayez.</translation>
    </message>
    <message>
        <source>Open a Resokit workspace</source>
        <translation>Ouvrir un espace de travail Resokit</translation>
    </message>
    <message>
        <source>Workspaces (*.gpkg *.qgz)</source>
        <translation>Espaces de travail (*.gpkg *.qgz)</translation>
    </message>
    <message>
        <source>Making the demo workspace…</source>
        <translation>Création de l&#x27;espace de démonstration…</translation>
    </message>
    <message>
        <source>The demo workspace could not be made. The log panel “Resokit” says why.</source>
        <translation>L&#x27;espace de démonstration n&#x27;a pas pu être créé. Le panneau du journal « Resokit » dit pourquoi.</translation>
    </message>
    <message>
        <source>Workspace “{name}” is open.</source>
        <translation>L&#x27;espace de travail « {name} » est ouvert.</translation>
    </message>
    <message>
        <source>The layer is made, and “Estimate indicators” is filled in with its columns.</source>
        <translation>La couche est créée, et « Estimer des indicateurs » est rempli avec ses colonnes.</translation>
    </message>
    <message>
        <source>Maps made: {count}, in {folder}.</source>
        <translation>Cartes créées : {count}, dans {folder}.</translation>
    </message>
    <message>
        <source>Show these numbers as a &amp;table</source>
        <translation>Montrer ces nombres en &amp;tableau</translation>
    </message>
    <message>
        <source>Shown as a table, because there is no drawing: {reason}</source>
        <translation>Affiché en tableau, car il n&#x27;y a pas de graphique : {reason}</translation>
    </message>
    <message>
        <source>&amp;Work it out</source>
        <translation>&amp;Calculer</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>À quel point nous sommes sûrs</translation>
    </message>
    <message>
        <source>Working out how sure we are…</source>
        <translation>Calcul : à quel point sommes-nous sûrs…</translation>
    </message>
    <message>
        <source>Looking for ground that other names claim too…</source>
        <translation>Recherche du terrain que d&#x27;autres noms revendiquent aussi…</translation>
    </message>
    <message>
        <source>Choose drawings and a rule: then this page says how sure the line is.</source>
        <translation>Choisissez des dessins et une règle : cette page dit alors à quel point le tracé est sûr.</translation>
    </message>
    <message>
        <source>All this is about the ground that so many include, before it becomes whole blocks.</source>
        <translation>Tout ceci concerne le terrain compris par autant de personnes, avant qu&#x27;il devienne des îlots entiers.</translation>
    </message>
    <message>
        <source>In &amp;doubt: {area}</source>
        <translation>&amp;Incertain : {area}</translation>
    </message>
    <message>
        <source>What anybody drew is in all contours; of that nothing is in doubt.</source>
        <translation>Tout ce que quelqu&#x27;un a dessiné est dans l&#x27;ensemble des contours ; rien n&#x27;y est incertain.</translation>
    </message>
    <message>
        <source>Had other people drawn, this ground could lie on the other side of the line.</source>
        <translation>Si d&#x27;autres personnes avaient dessiné, ce terrain pourrait se trouver de l&#x27;autre côté du tracé.</translation>
    </message>
    <message>
        <source>&amp;Contested: {area}</source>
        <translation>C&amp;ontesté : {area}</translation>
    </message>
    <message>
        <source>&amp;Contested</source>
        <translation>C&amp;ontesté</translation>
    </message>
    <message>
        <source>Choose the drawings of one name to see which ground other names claim too.</source>
        <translation>Choisissez les dessins d&#x27;un seul nom pour voir quel terrain d&#x27;autres noms revendiquent aussi.</translation>
    </message>
    <message>
        <source>No other name claims this ground as much.</source>
        <translation>Aucun autre nom ne revendique autant ce terrain.</translation>
    </message>
    <message>
        <source>A similar share of the people of another name include it:</source>
        <translation>Une part semblable des personnes d&#x27;un autre nom le comprend :</translation>
    </message>
    <message>
        <source>All contours together only grow: each new drawing can add ground, so this line does not come to rest.</source>
        <translation>Tous les contours ensemble ne peuvent que grandir : chaque nouveau dessin peut ajouter du terrain, ce tracé ne se stabilise donc pas.</translation>
    </message>
    <message>
        <source>No ground is in at least {share} % of the drawings, so there is no line.</source>
        <translation>Aucun terrain n&#x27;est dans au moins {share} % des dessins, il n&#x27;y a donc pas de tracé.</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would move little ({low} to {high} % of the ground).</source>
        <translation>Avec {more} dessins de plus, le bord bougerait peu ({low} à {high} % du terrain).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge would still move ({low} to {high} % of the ground).</source>
        <translation>Avec {more} dessins de plus, le bord bougerait encore ({low} à {high} % du terrain).</translation>
    </message>
    <message>
        <source>With {more} more drawings the edge could still move ({low} to {high} % of the ground).</source>
        <translation>Avec {more} dessins de plus, le bord pourrait encore bouger ({low} à {high} % du terrain).</translation>
    </message>
    <message>
        <source>That is so if they draw as those before them did. A group that nobody asked yet can move the edge more.</source>
        <translation>Cela vaut si ces personnes dessinent comme les précédentes. Un groupe que personne n&#x27;a encore interrogé peut déplacer davantage le bord.</translation>
    </message>
    <message>
        <source>All contours: {area}.</source>
        <translation>Tous les contours : {area}.</translation>
    </message>
    <message>
        <source>At least {share} %: {area}. Had other people drawn, probably {low} to {high}.</source>
        <translation>Au moins {share} % : {area}. Si d&#x27;autres personnes avaient dessiné, probablement de {low} à {high}.</translation>
    </message>
    <message>
        <source>How like the line of all {people} people the line of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.</source>
        <translation>À quel point le tracé de moins de personnes, choisies au hasard, ressemble déjà au tracé de toutes les personnes ({people}) : 1 est identique. La bande contient neuf tirages sur dix.</translation>
    </message>
    <message>
        <source>Mean likeness</source>
        <translation>Ressemblance moyenne</translation>
    </message>
    <message>
        <source>{name}: {area}</source>
        <translation>{name} : {area}</translation>
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
        <translation>Dessins selon</translation>
    </message>
    <message>
        <source>Whose drawings count</source>
        <translation>Quels dessins comptent</translation>
    </message>
    <message>
        <source>{value}, people: {number}</source>
        <translation>{value}, personnes : {number}</translation>
    </message>
    <message>
        <source>{list}: all</source>
        <translation>{list} : tout</translation>
    </message>
    <message>
        <source>{list}: {value}</source>
        <translation>{list} : {value}</translation>
    </message>
    <message>
        <source>{list}: {chosen} of {all}</source>
        <translation>{list} : {chosen} sur {all}</translation>
    </message>
    <message>
        <source>No drawing has this any more. Take the tick off.</source>
        <translation>Plus aucun dessin n&#x27;a cette valeur. Décochez-la.</translation>
    </message>
    <message>
        <source>Not told, so that a small number beside it cannot be worked out.</source>
        <translation>Masqué, pour qu&#x27;on ne puisse pas en déduire un petit nombre voisin.</translation>
    </message>
    <message>
        <source>So few people are not told exactly.</source>
        <translation>Un si petit nombre de personnes n&#x27;est pas communiqué exactement.</translation>
    </message>
    <message>
        <source>Reading the drawings…</source>
        <translation>Lecture des dessins…</translation>
    </message>
    <message>
        <source>Laying the drawings over each other…</source>
        <translation>Superposition des dessins…</translation>
    </message>
    <message>
        <source>Shares are of all this ground together.</source>
        <translation>Les parts se rapportent à l&#x27;ensemble de ce terrain.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Neighbourhood and ward</source>
        <translation>Quartier vécu et quartier statistique</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>never a name</source>
        <translation>jamais un nom</translation>
    </message>
    <message>
        <source>&amp;Yes, I asked: the person agrees</source>
        <translation>&amp;Oui, j&#x27;ai demandé : la personne est d&#x27;accord</translation>
    </message>
    <message>
        <source>Ask the person first, and tick the box: without consent nothing is drawn.</source>
        <translation>Demandez d&#x27;abord à la personne, et cochez la case : sans consentement, rien n&#x27;est dessiné.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Somebody new.</source>
        <translation>Une nouvelle personne.</translation>
    </message>
    <message>
        <source>{code} takes part already, and agreed before.</source>
        <translation>{code} participe déjà, et a consenti précédemment.</translation>
    </message>
    <message>
        <source>{code} takes part already, but did not agree or took it back: ask now.</source>
        <translation>{code} participe déjà, mais n&#x27;a pas consenti ou a retiré son consentement : demandez maintenant.</translation>
    </message>
    <message>
        <source>&amp;Use {code}</source>
        <translation>&amp;Utiliser {code}</translation>
    </message>
    <message>
        <source>&amp;Code of the person</source>
        <translation>&amp;Code de la personne</translation>
    </message>
    <message>
        <source>&amp;Name of the neighbourhood</source>
        <translation>&amp;Nom du quartier</translation>
    </message>
    <message>
        <source>Roun&amp;d</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>C&amp;ertitude</translation>
    </message>
    <message>
        <source>About the person (if they want to say)</source>
        <translation>Sur la personne (si elle veut bien le dire)</translation>
    </message>
    <message>
        <source>S&amp;nap to layers, as the project is set</source>
        <translation>Accroc&amp;her aux couches, selon le projet</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Draw one now</source>
        <translation>Dessiner maintenant</translation>
    </message>
    <message>
        <source>Looking up who takes part…</source>
        <translation>Recherche des participants…</translation>
    </message>
    <message>
        <source>&amp;Stop drawing</source>
        <translation>Arrêter de de&amp;ssiner</translation>
    </message>
    <message>
        <source>&amp;Draw on the map</source>
        <translation>&amp;Dessiner sur la carte</translation>
    </message>
    <message>
        <source>Open a workspace first (menu Resokit).</source>
        <translation>Ouvrez d&#x27;abord un espace de travail (menu Resokit).</translation>
    </message>
    <message>
        <source>Draw round the neighbourhood with the button down, or click its corners. A double click, the right button or Enter closes the line. Backspace takes a bit back, Esc starts over. The space bar moves the map.</source>
        <translation>Faites le tour du quartier en gardant le bouton enfoncé, ou cliquez sur ses coins. Un double clic, le bouton droit ou Entrée ferme le tracé. Retour arrière en efface un bout, Échap recommence. La barre d&#x27;espace déplace la carte.</translation>
    </message>
    <message>
        <source>Snapping is off in this project: switch it on in the snapping toolbar of QGIS.</source>
        <translation>L&#x27;accrochage est désactivé dans ce projet : activez-le dans la barre d&#x27;outils d&#x27;accrochage de QGIS.</translation>
    </message>
    <message>
        <source>Undone: the drawing of {code} is not kept.</source>
        <translation>Annulé : le dessin de {code} n&#x27;est pas gardé.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Saved: {code}, {name}, {area} km².</source>
        <translation>Enregistré : {code}, {name}, {area} km².</translation>
    </message>
    <message>
        <source>The line crosses itself; everything it goes round is kept.</source>
        <translation>Le tracé se croise ; tout ce qu&#x27;il entoure est gardé.</translation>
    </message>
    <message>
        <source>It is not among the drawings that are chosen now.</source>
        <translation>Il ne fait pas partie des dessins choisis en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Tick whose drawings count. Where nothing is ticked in a list, all do.</source>
        <translation>&amp;Cochez les personnes dont les dessins comptent. Dans une liste où rien n&#x27;est coché, tous comptent.</translation>
    </message>
    <message>
        <source>Find in the lists</source>
        <translation>Chercher dans les listes</translation>
    </message>
    <message>
        <source>Clear l&amp;ist</source>
        <translation>Décocher la li&amp;ste</translation>
    </message>
    <message>
        <source>Take the ticks off in the list that you are in</source>
        <translation>Décocher tout dans la liste où vous êtes</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message>
        <source>Take off all ticks: all drawings count</source>
        <translation>Décocher tout : tous les dessins comptent</translation>
    </message>
    <message>
        <source>Whose drawings</source>
        <translation>Quels dessins</translation>
    </message>
    <message>
        <source>Once a workspace is open, choose here whose drawings count.</source>
        <translation>Quand un espace de travail est ouvert, choisissez ici quels dessins comptent.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Bring them in with “Import drawings” in the Resokit menu, or let people draw here in the dock, on the page with the pencil.</source>
        <translation>Il n&#x27;y a pas encore de dessins. Ajoutez-les avec « Importer des dessins » dans le menu Resokit, ou laissez les gens dessiner ici dans le panneau, sur la page avec le crayon.</translation>
    </message>
    <message>
        <source>No line can be made from fewer than {fewest} people.</source>
        <translation>Aucun tracé ne peut être fait avec moins de {fewest} personnes.</translation>
    </message>
    <message>
        <source>Collect more drawings.</source>
        <translation>Récoltez d&#x27;autres dessins.</translation>
    </message>
    <message>
        <source>Tick more in a list, or clear it.</source>
        <translation>Cochez davantage dans une liste, ou décochez-la.</translation>
    </message>
    <message>
        <source>There is nothing to choose between: one name, one round, and nothing told of the people. All drawings count.</source>
        <translation>Il n&#x27;y a rien à choisir : un seul nom, un seul tour, et rien n&#x27;est dit sur les personnes. Tous les dessins comptent.</translation>
    </message>
    <message>
        <source>{people} people, {drawings} drawings</source>
        <translation>{people} personnes, {drawings} dessins</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>{number} écartés</translation>
    </message>
    <message>
        <source>{number} without consent</source>
        <translation>{number} sans consentement</translation>
    </message>
    <message>
        <source>{number} that cannot be used</source>
        <translation>{number} inutilisables</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques-uns</translation>
    </message>
    <message>
        <source>Everywhere alike (by area)</source>
        <translation>Partout pareil (selon la superficie)</translation>
    </message>
    <message>
        <source>Blocks or buildings: figures of a ward are shared out by what stands where</source>
        <translation>Îlots ou bâtiments : les chiffres d&#x27;un quartier statistique sont répartis selon ce qui se trouve à chaque endroit</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Péri&amp;ode</translation>
    </message>
    <message>
        <source>Where people l&amp;ive</source>
        <translation>Où vivent les &amp;gens</translation>
    </message>
    <message>
        <source>Cop&amp;y the table</source>
        <translation>Copi&amp;er le tableau</translation>
    </message>
    <message>
        <source>The newest of each figure</source>
        <translation>Le plus récent de chaque chiffre</translation>
    </message>
    <message>
        <source>There are no figures of these wards. Import them: menu Resokit, “Import indicators”.</source>
        <translation>Il n&#x27;y a pas de chiffres pour ces quartiers statistiques. Importez-les : menu Resokit, « Importer des indicateurs ».</translation>
    </message>
    <message>
        <source>{share} % of the neighbourhood lies in wards; the figures say nothing of the rest.</source>
        <translation>{share} % du quartier vécu se trouve dans des quartiers statistiques ; les chiffres ne disent rien du reste.</translation>
    </message>
    <message>
        <source>Figures of a ward are shared out {method}. Between low and high a figure lies in {confidence} of 100 cases, between the bounds however people are spread. Counts are rounded to {rounding}, ranges outward.</source>
        <translation>Les chiffres d&#x27;un quartier statistique sont répartis {method}. Un chiffre se trouve entre bas et haut dans {confidence} cas sur 100, et entre les bornes quelle que soit la façon dont les gens sont répartis. Les nombres sont arrondis à {rounding}, les fourchettes vers l&#x27;extérieur.</translation>
    </message>
    <message>
        <source>Figures of the wards and of the neighbourhood</source>
        <translation>Chiffres des quartiers statistiques et du quartier vécu</translation>
    </message>
    <message>
        <source>What the chosen wards have together</source>
        <translation>Ce que les quartiers statistiques choisis ont ensemble</translation>
    </message>
    <message>
        <source>What the neighbourhood has, as an estimate</source>
        <translation>Ce que le quartier vécu a, selon une estimation</translation>
    </message>
    <message>
        <source>Between these the figure lies in {confidence} of 100 cases</source>
        <translation>Le chiffre se trouve entre ces valeurs dans {confidence} cas sur 100</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Between these the figure lies however people are spread inside the wards</source>
        <translation>Le chiffre se trouve entre ces valeurs quelle que soit la façon dont les gens sont répartis dans les quartiers statistiques</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The part of the neighbourhood that lies in wards</source>
        <translation>La part du quartier vécu qui se trouve dans des quartiers statistiques</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>non estimé</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>selon la superficie</translation>
    </message>
    <message>
        <source>by {way}</source>
        <translation>selon {way}</translation>
    </message>
    <message>
        <source>of the wards: {reason}</source>
        <translation>pour les quartiers statistiques : {reason}</translation>
    </message>
    <message>
        <source>Move the map to the line</source>
        <translation>Déplacer la carte vers le tracé</translation>
    </message>
    <message>
        <source>All contours (Resokit rule)</source>
        <translation>Tous les contours (règle Resokit)</translation>
    </message>
    <message>
        <source>At least a share of the people</source>
        <translation>Au moins une part des personnes</translation>
    </message>
    <message>
        <source>Block by block</source>
        <translation>Îlot par îlot</translation>
    </message>
    <message>
        <source>At least this share of the people</source>
        <translation>Au moins cette part des personnes</translation>
    </message>
    <message>
        <source>(choose blocks or streets)</source>
        <translation>(choisissez des îlots ou des rues)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Au &amp;moins</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>Î&amp;lots</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every person counts the same</source>
        <translation>Chaque personne compte autant</translation>
    </message>
    <message>
        <source>Equal by group: {group}</source>
        <translation>Voix égale par groupe : {group}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&#x27;est ouvert.</translation>
    </message>
    <message>
        <source>{names}: {people} people, {drawings} drawings</source>
        <translation>{names} : {people} personnes, {drawings} dessins</translation>
    </message>
    <message>
        <source>There are no drawings yet. Import drawings (Resokit menu), drop a file here, or draw one now.</source>
        <translation>Il n&#x27;y a pas encore de dessins. Importez des dessins (menu Resokit), déposez un fichier ici, ou dessinez maintenant.</translation>
    </message>
    <message>
        <source>Open a workspace (Resokit menu), or the demo workspace to look around.</source>
        <translation>Ouvrez un espace de travail (menu Resokit), ou l&#x27;espace de démonstration pour découvrir.</translation>
    </message>
    <message>
        <source>Choose a layer of blocks or streets above.</source>
        <translation>Choisissez ci-dessus une couche d&#x27;îlots ou de rues.</translation>
    </message>
    <message>
        <source>No ground is in so many drawings. Lower the share.</source>
        <translation>Aucun terrain n&#x27;est dans autant de dessins. Baissez la part.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>It was not computed. Choose again to try once more.</source>
        <translation>Le calcul n&#x27;a pas été fait. Choisissez à nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>All contours: {union} km²</source>
        <translation>Tous les contours : {union} km²</translation>
    </message>
    <message>
        <source>Line {line} km² ({share} %), all contours {union} km²: {less} km² more</source>
        <translation>Tracé {line} km² ({share} %), tous les contours {union} km² : {less} km² de plus</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Re&amp;compute</source>
        <translation>Re&amp;calculer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print layout</source>
        <translation>Mise en &amp;page</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Keep, export and print</source>
        <translation>Garder, exporter et imprimer</translation>
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
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter « {name} »</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Exportation de « {name} »…</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté dans {file}.</translation>
    </message>
    <message>
        <source>Keeping “{name}”…</source>
        <translation>Enregistrement de « {name} »…</translation>
    </message>
    <message>
        <source>Something was written in the workspace meanwhile, so “{name}” was not kept. Keep it again.</source>
        <translation>Entre-temps, quelque chose a été écrit dans l’espace de travail : “{name}” n’a pas été gardé. Gardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation>Gardé sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>Looking at what is kept…</source>
        <translation>Lecture de ce qui est gardé…</translation>
    </message>
    <message>
        <source>There is no line to keep yet. What is missing stands above.</source>
        <translation>Il n&#x27;y a pas encore de tracé à garder. Ce qui manque est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Give the line a name and keep it: to show, export or print it later.</source>
        <translation>Rien n&#x27;est encore gardé. Donnez un nom au tracé et gardez-le, pour l&#x27;afficher, l&#x27;exporter ou l&#x27;imprimer plus tard.</translation>
    </message>
    <message>
        <source>Choose a result in the list.</source>
        <translation>Choisissez un résultat dans la liste.</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Kept results</source>
        <translation>Résultats gardés</translation>
    </message>
    <message>
        <source>All contours</source>
        <translation>Tous les contours</translation>
    </message>
    <message>
        <source>Blocks ≥ {share} %</source>
        <translation>Îlots ≥ {share} %</translation>
    </message>
    <message>
        <source>≥ {share} %</source>
        <translation>≥ {share} %</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Plus à jour</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Out of date: since it was kept, {reasons}. Recompute makes it anew.</source>
        <translation>Plus à jour : depuis qu&#x27;il a été gardé, {reasons}. « Recalculer » le refait.</translation>
    </message>
    <message>
        <source>Whether it is up to date is not known: {reasons}.</source>
        <translation>On ne sait pas s&#x27;il est à jour : {reasons}.</translation>
    </message>
    <message>
        <source>Up to date: its drawings are as they were.</source>
        <translation>À jour : ses dessins n&#x27;ont pas changé.</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personnes</translation>
    </message>
    <message>
        <source>Of: {whose}.</source>
        <translation>Dessins : {whose}.</translation>
    </message>
    <message>
        <source>{times} × larger</source>
        <translation>{times} × plus grand</translation>
    </message>
    <message>
        <source>{times} × smaller</source>
        <translation>{times} × plus petit</translation>
    </message>
    <message>
        <source>{times} radii away</source>
        <translation>à {times} rayons</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Écarté : {reason}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why look at it</source>
        <translation>Pourquoi le regarder</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Drawings to look at again</source>
        <translation>Dessins à examiner à nouveau</translation>
    </message>
    <message>
        <source>&amp;Every drawing, not only these</source>
        <translation>&amp;Tous les dessins, pas seulement ceux-ci</translation>
    </message>
    <message>
        <source>Move the map to what is chosen</source>
        <translation>Déplacer la carte vers ce qui est choisi</translation>
    </message>
    <message>
        <source>slip of the pen</source>
        <translation>écart de plume</translation>
    </message>
    <message>
        <source>test</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>not this neighbourhood</source>
        <translation>pas ce quartier</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Choisissez ou tapez une raison</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Inclure à nouveau</translation>
    </message>
    <message>
        <source>Review strange drawings</source>
        <translation>Examiner les dessins étranges</translation>
    </message>
    <message>
        <source>Looking through the drawings…</source>
        <translation>Examen des dessins…</translation>
    </message>
    <message>
        <source>There are no drawings yet. Import some (menu Resokit), or draw one on the map.</source>
        <translation>Il n&#x27;y a pas encore de dessins. Importez-en (menu Resokit), ou dessinez sur la carte.</translation>
    </message>
    <message>
        <source>No drawing stands out. All of those you chose are in use.</source>
        <translation>Aucun dessin ne sort du lot. Tous ceux que vous avez choisis sont utilisés.</translation>
    </message>
    <message>
        <source>To look at: {number}. A drawing that differs is an opinion; leave one out only where it is a mistake.</source>
        <translation>À examiner : {number}. Un dessin qui diffère est une opinion ; n&#x27;en écartez un que si c&#x27;est une erreur.</translation>
    </message>
    <message>
        <source>Choose a drawing in the list to see it on the map.</source>
        <translation>Choisissez un dessin dans la liste pour le voir sur la carte.</translation>
    </message>
    <message>
        <source>nothing strange about it</source>
        <translation>il n&#x27;a rien d&#x27;étrange</translation>
    </message>
    <message>
        <source>{code}: {why}. {status}.</source>
        <translation>{code} : {why}. {status}.</translation>
    </message>
    <message>
        <source>Chosen: {number}.</source>
        <translation>Choisis : {number}.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Rais&amp;on</translation>
    </message>
    <message>
        <source>What it changed: all contours went from {union_before} to {union_after} km² ({union_change}), the line from {line_before} to {line_after} km² ({line_change}).</source>
        <translation>Ce que cela a changé : tous les contours sont passés de {union_before} à {union_after} km² ({union_change}), le tracé de {line_before} à {line_after} km² ({line_change}).</translation>
    </message>
    <message>
        <source>What the second side has otherwise</source>
        <translation>Ce qui est différent pour le second côté</translation>
    </message>
    <message>
        <source>What the second side has there</source>
        <translation>Ce que le second côté a à la place</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paires</translation>
    </message>
    <message>
        <source>Set both sides at once</source>
        <translation>Définir les deux côtés en une fois</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Éc&amp;hanger</translation>
    </message>
    <message>
        <source>Let the two sides change places</source>
        <translation>Intervertir les deux côtés</translation>
    </message>
    <message>
        <source>&amp;Second side: the same, but for</source>
        <translation>&amp;Second côté : le même, sauf pour</translation>
    </message>
    <message>
        <source>First side: {choice}</source>
        <translation>Premier côté : {choice}</translation>
    </message>
    <message>
        <source>Second side: {choice}</source>
        <translation>Second côté : {choice}</translation>
    </message>
    <message>
        <source>(everything: another choice)</source>
        <translation>(tout : un autre choix)</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(choisissez)</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>{value} ({people} people)</source>
        <translation>{value} ({people} personnes)</translation>
    </message>
    <message>
        <source>Asked of the drawings and not of the line: whether two people of the same side drew more alike than two of different sides, and how often that comes of chance.</source>
        <translation>On regarde les dessins et non le tracé : si deux personnes du même côté ont dessiné de façon plus semblable que deux personnes de côtés différents, et à quelle fréquence cela vient du hasard.</translation>
    </message>
    <message>
        <source>Compare groups or rounds</source>
        <translation>Comparer des groupes ou des tours</translation>
    </message>
    <message>
        <source>Both sides have the same drawings so far. Choose others for the first, on the page that says whose drawings count.</source>
        <translation>Les deux côtés ont pour l&#x27;instant les mêmes dessins. Choisissez-en d&#x27;autres pour le premier, sur la page qui dit quels dessins comptent.</translation>
    </message>
    <message>
        <source>Laying the second side beside the first…</source>
        <translation>Comparaison du second côté avec le premier…</translation>
    </message>
    <message>
        <source>Dealing the people over the two sides by lot…</source>
        <translation>Répartition des personnes entre les deux côtés par tirage au sort…</translation>
    </message>
    <message>
        <source>Asking other people by lot…</source>
        <translation>Tirage au sort d&#x27;autres personnes…</translation>
    </message>
    <message>
        <source>Measuring where the two sides differ…</source>
        <translation>Mesure des différences entre les deux côtés…</translation>
    </message>
    <message>
        <source>Open a workspace to compare what groups of people drew, or rounds.</source>
        <translation>Ouvrez un espace de travail pour comparer ce que des groupes de personnes ont dessiné, ou des tours.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: all these drawings are of one round and one name, and nobody told more. Import another round, or choose fields as groups where you import drawings.</source>
        <translation>Il n&#x27;y a encore rien à comparer : tous ces dessins sont d&#x27;un même tour et d&#x27;un même nom, et personne n&#x27;en a dit plus. Importez un autre tour, ou choisissez des champs comme groupes quand vous importez des dessins.</translation>
    </message>
    <message>
        <source>Choose what the second side has otherwise, such as another round or other people, or take one of the pairs.</source>
        <translation>Choisissez ce qui est différent pour le second côté, par exemple un autre tour ou d&#x27;autres personnes, ou prenez une des paires.</translation>
    </message>
    <message>
        <source>The first side has no line yet.</source>
        <translation>Le premier côté n&#x27;a pas encore de tracé.</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Ce tracé</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Had other people been asked, the area of this line would lie between these in 95 of 100 cases. Not told of what one person alone decides, such as all contours.</source>
        <translation>Si d&#x27;autres personnes avaient été interrogées, la superficie de ce tracé se trouverait entre ces valeurs dans 95 cas sur 100. Non indiqué pour ce qu&#x27;une seule personne détermine, comme tous les contours.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Part in both</source>
        <translation>Part dans les deux</translation>
    </message>
    <message>
        <source>The ground in both over the ground in either: 1 the same, 0 nothing shared.</source>
        <translation>Le terrain présent dans les deux, divisé par le terrain présent dans l&#x27;un ou l&#x27;autre : 1 identique, 0 rien en commun.</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Areas in km²</source>
        <translation>Superficies en km²</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>{list}: {values}</source>
        <translation>{list} : {values}</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>{list}: {first} / {second}</source>
        <translation>{list} : {first} / {second}</translation>
    </message>
    <message>
        <source>By this rule neither side has a line. Lower the share above.</source>
        <translation>Selon cette règle, aucun des deux côtés n&#x27;a de tracé. Baissez la part ci-dessus.</translation>
    </message>
    <message>
        <source>The two lines share {share} % of the ground that either has.</source>
        <translation>Les deux tracés ont en commun {share} % du terrain que l&#x27;un ou l&#x27;autre comprend.</translation>
    </message>
    <message>
        <source>So few people drew that not even the largest difference between them can be told from chance.</source>
        <translation>Si peu de personnes ont dessiné que même la plus grande différence entre elles ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>fewer than 1 of 100 cases</source>
        <translation>moins de 1 cas sur 100</translation>
    </message>
    <message>
        <source>{number} of 100 cases</source>
        <translation>{number} cas sur 100</translation>
    </message>
    <message>
        <source>It may well be chance.</source>
        <translation>Ce peut très bien être le hasard.</translation>
    </message>
    <message>
        <source>That is more than chance, though it hardly moves this line.</source>
        <translation>C&#x27;est plus que le hasard, même si cela ne bouge guère ce tracé.</translation>
    </message>
    <message>
        <source>That is more than chance.</source>
        <translation>C&#x27;est plus que le hasard.</translation>
    </message>
    <message>
        <source>The same people drew for both sides. Where chance decides which of their drawings stands where, the sides are drawn at least this differently in {cases}.</source>
        <translation>Les mêmes personnes ont dessiné des deux côtés. Si le hasard décide lequel de leurs dessins va de quel côté, les dessins des deux côtés diffèrent au moins autant dans {cases}.</translation>
    </message>
    <message>
        <source>Some people stand on both sides. Where chance decides who stands where, the sides are drawn at least this differently in {cases}.</source>
        <translation>Certaines personnes sont des deux côtés. Si le hasard décide qui va de quel côté, les dessins des deux côtés diffèrent au moins autant dans {cases}.</translation>
    </message>
    <message>
        <source>One side is part of the other. A part of this size picked at random is drawn at least this differently in {cases}.</source>
        <translation>Un côté fait partie de l&#x27;autre. Les dessins d&#x27;une partie de cette taille, choisie au hasard, diffèrent au moins autant dans {cases}.</translation>
    </message>
    <message>
        <source>Two groups of this size picked at random draw at least this differently in {cases}.</source>
        <translation>Les dessins de deux groupes de cette taille, choisis au hasard, diffèrent au moins autant dans {cases}.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>under 5 years</source>
        <translation>moins de 5 ans</translation>
    </message>
    <message>
        <source>5 to 9 years</source>
        <translation>5 à 9 ans</translation>
    </message>
    <message>
        <source>10 years or more</source>
        <translation>10 ans ou plus</translation>
    </message>
    <message>
        <source>Find a ward by code or name</source>
        <translation>Chercher par code ou par nom</translation>
    </message>
    <message>
        <source>&amp;Only those touched</source>
        <translation>Seulement ceux &amp;touchés</translation>
    </message>
    <message>
        <source>Show only the wards that the line touches, and those chosen</source>
        <translation>Afficher seulement les quartiers statistiques que le tracé touche, et ceux qui sont choisis</translation>
    </message>
    <message>
        <source>Wards; the space bar ticks one</source>
        <translation>Quartiers statistiques ; la barre d&#x27;espace en coche un</translation>
    </message>
    <message>
        <source>Of the line</source>
        <translation>Du tracé</translation>
    </message>
    <message>
        <source>The part of the neighbourhood in this ward</source>
        <translation>La part du quartier vécu dans ce quartier statistique</translation>
    </message>
    <message>
        <source>Of the ward</source>
        <translation>Du quartier stat.</translation>
    </message>
    <message>
        <source>The part of this ward in the neighbourhood</source>
        <translation>La part de ce quartier statistique dans le quartier vécu</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>How alike the two are: intersection over union, 1 where they are the same</source>
        <translation>À quel point les deux se ressemblent : intersection sur union, 1 quand ils sont identiques</translation>
    </message>
    <message>
        <source>{number} wards together</source>
        <translation>{number} quartiers statistiques ensemble</translation>
    </message>
    <message>
        <source>{number} wards</source>
        <translation>{number} quartiers stat.</translation>
    </message>
    <message>
        <source>The wards of this level have no ground. Import them anew (menu Resokit).</source>
        <translation>Les quartiers statistiques de ce niveau n&#x27;ont pas de terrain. Importez-les à nouveau (menu Resokit).</translation>
    </message>
    <message>
        <source>There are no wards yet. Import them: menu Resokit, “Import wards”.</source>
        <translation>Il n&#x27;y a pas encore de quartiers statistiques. Importez-les : menu Resokit, « Importer des quartiers statistiques ».</translation>
    </message>
    <message>
        <source>&amp;Point at wards on the map</source>
        <translation>&amp;Pointer sur la carte</translation>
    </message>
    <message>
        <source>Click on a ward to add it, again to take it away; Esc ends</source>
        <translation>Cliquez sur un quartier statistique pour l&#x27;ajouter, à nouveau pour le retirer ; Échap termine</translation>
    </message>
    <message>
        <source>Choose the wards that the line touches, as it moves</source>
        <translation>Choisir les quartiers statistiques que le tracé touche, à mesure qu&#x27;il bouge</translation>
    </message>
    <message>
        <source>Only lived</source>
        <translation>Seulement vécu</translation>
    </message>
    <message>
        <source>Only ward</source>
        <translation>Seulement statistique</translation>
    </message>
    <message>
        <source>There is no line to compare yet. The top of this dock says what is missing.</source>
        <translation>Il n&#x27;y a pas encore de tracé à comparer. Le haut de ce panneau dit ce qui manque.</translation>
    </message>
    <message>
        <source>There is no ground to compare. Lower the share at the top.</source>
        <translation>Il n&#x27;y a pas de terrain à comparer. Baissez la part en haut.</translation>
    </message>
    <message>
        <source>Comparing with the wards…</source>
        <translation>Comparaison avec les quartiers statistiques…</translation>
    </message>
    <message>
        <source>No ward is chosen: tick one, or point at it on the map.</source>
        <translation>Aucun quartier statistique n&#x27;est choisi : cochez-en un, ou pointez-le sur la carte.</translation>
    </message>
    <message>
        <source>(no level)</source>
        <translation>(aucun niveau)</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>N&amp;iveau</translation>
    </message>
    <message>
        <source>&amp;Wards</source>
        <translation>&amp;Quartiers stat.</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Start a neighbourhood analysis: makes its file and its project, and opens them.</source>
        <translation>Commencer une analyse de quartier : crée son fichier et son projet, et les ouvre.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Go on with an analysis: choose its .gpkg or .qgz file.</source>
        <translation>Poursuivre une analyse : choisissez son fichier .gpkg ou .qgz.</translation>
    </message>
    <message>
        <source>Open demo workspace</source>
        <translation>Ouvrir l&#x27;espace de démonstration</translation>
    </message>
    <message>
        <source>Look around in a finished example: real streets and wards, fictional people.</source>
        <translation>Découvrir un exemple terminé : de vraies rues et de vrais quartiers statistiques, des personnes fictives.</translation>
    </message>
    <message>
        <source>Import drawings…</source>
        <translation>Importer des dessins…</translation>
    </message>
    <message>
        <source>Bring in the boundaries that residents drew.</source>
        <translation>Ajouter les limites que des habitants ont dessinées.</translation>
    </message>
    <message>
        <source>Import wards…</source>
        <translation>Importer des quartiers statistiques…</translation>
    </message>
    <message>
        <source>Bring in the administrative or statistical areas.</source>
        <translation>Ajouter les zones administratives ou statistiques.</translation>
    </message>
    <message>
        <source>Import indicators…</source>
        <translation>Importer des indicateurs…</translation>
    </message>
    <message>
        <source>Bring in figures about the wards, from a CSV or Excel file.</source>
        <translation>Ajouter des chiffres sur les quartiers statistiques, à partir d&#x27;un fichier CSV ou Excel.</translation>
    </message>
    <message>
        <source>The planner&#x27;s dock: choose whose drawings count, move the line, and compare it with the wards, live.</source>
        <translation>Le panneau de l&#x27;urbaniste : choisissez quels dessins comptent, déplacez le tracé et comparez-le avec les quartiers statistiques, en direct.</translation>
    </message>
    <message>
        <source>Lived neighbourhood…</source>
        <translation>Quartier vécu…</translation>
    </message>
    <message>
        <source>Find where the drawings agree: the neighbourhood as people live it.</source>
        <translation>Trouver où les dessins s&#x27;accordent : le quartier tel que les gens le vivent.</translation>
    </message>
    <message>
        <source>How sure are we…</source>
        <translation>À quel point sommes-nous sûrs…</translation>
    </message>
    <message>
        <source>See how far the drawings agree, and what more of them would change: a page for the meeting.</source>
        <translation>Voyez à quel point les dessins concordent, et ce que d&#x27;autres changeraient : une page pour la réunion.</translation>
    </message>
    <message>
        <source>Compare with wards…</source>
        <translation>Comparer avec les quartiers statistiques…</translation>
    </message>
    <message>
        <source>See how the lived neighbourhood and the wards differ.</source>
        <translation>Voir en quoi le quartier vécu et les quartiers statistiques diffèrent.</translation>
    </message>
    <message>
        <source>Wards with indicators…</source>
        <translation>Quartiers statistiques avec indicateurs…</translation>
    </message>
    <message>
        <source>Put the figures of the wards on the map, a column for each.</source>
        <translation>Mettez les chiffres des quartiers statistiques sur la carte, une colonne pour chacun.</translation>
    </message>
    <message>
        <source>Estimate indicators…</source>
        <translation>Estimer des indicateurs…</translation>
    </message>
    <message>
        <source>Estimate the figures of the wards for the lived neighbourhood, with bounds.</source>
        <translation>Estimez les chiffres des quartiers statistiques pour le quartier vécu, avec des bornes.</translation>
    </message>
    <message>
        <source>Neighbourhood map…</source>
        <translation>Carte de quartier…</translation>
    </message>
    <message>
        <source>Make one map as a PDF to print.</source>
        <translation>Faire une carte en PDF, à imprimer.</translation>
    </message>
    <message>
        <source>Organisation maps…</source>
        <translation>Cartes des organisations…</translation>
    </message>
    <message>
        <source>Make a map for each organisation, a PDF to print each.</source>
        <translation>Faire une carte par organisation, chacune en PDF, à imprimer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The five steps, each entry of this menu, and your first map in ten minutes.</source>
        <translation>Les cinq étapes, chaque entrée de ce menu, et votre première carte en dix minutes.</translation>
    </message>
    <message>
        <source>Vector files (*.gpkg *.geojson *.json *.shp *.fgb *.kml *.gml *.gpx *.tab *.mif *.dxf *.parquet *.csv)</source>
        <translation>Fichiers vectoriels (*.gpkg *.geojson *.json *.shp *.fgb *.kml *.gml *.gpx *.tab *.mif *.dxf *.parquet *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu&#x27;est chaque colonne</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>&amp;Encoding of its letters</source>
        <translation>&amp;Encodage des lettres</translation>
    </message>
    <message>
        <source>Coor&amp;dinate reference system</source>
        <translation>Système de coor&amp;données</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate reference system it is. Choose it above: a wrong one puts the boundaries elsewhere.</source>
        <translation>Le fichier ne dit pas dans quel système de coordonnées il est. Choisissez-le ci-dessus : avec un mauvais système, les limites se retrouvent ailleurs.</translation>
    </message>
    <message>
        <source>No row of this file can be imported: {reason}</source>
        <translation>Aucune ligne de ce fichier ne peut être importée : {reason}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Rows shown: {shown} of {count}</source>
        <translation>Lignes affichées : {shown} sur {count}</translation>
    </message>
    <message>
        <source>Rows looked at: {looked}. As they are, these would be refused: {count}</source>
        <translation>Lignes examinées : {looked}. Telles quelles, celles-ci seraient refusées : {count}</translation>
    </message>
    <message>
        <source>Rows looked at: {looked}. All of them can be read as boundaries.</source>
        <translation>Lignes examinées : {looked}. Toutes peuvent être lues comme des limites.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row} : {reason}</translation>
    </message>
    <message>
        <source>Some letters could not be read. See whether the rows above look right.</source>
        <translation>Certaines lettres n&#x27;ont pas pu être lues. Vérifiez si les lignes ci-dessus sont correctes.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. See whether accents come out right above.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont écrites. Vérifiez ci-dessus si les accents s&#x27;affichent bien.</translation>
    </message>
    <message>
        <source>Moved to {target}, they may be off by about {metres} m.</source>
        <translation>Converties vers {target}, elles peuvent être décalées d&#x27;environ {metres} m.</translation>
    </message>
    <message>
        <source>First values of {column}</source>
        <translation>Premières valeurs de {column}</translation>
    </message>
    <message>
        <source>Coordinate reference system of the file</source>
        <translation>Système de coordonnées du fichier</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>{crs}, as the file says</source>
        <translation>{crs}, selon le fichier</translation>
    </message>
    <message>
        <source>{crs} (assumed)</source>
        <translation>{crs} (supposé)</translation>
    </message>
    <message>
        <source>Choose the one that the file is in</source>
        <translation>Choisissez celui du fichier</translation>
    </message>
    <message>
        <source>A GeoJSON that names no system is in this one.</source>
        <translation>Un GeoJSON qui n&#x27;indique aucun système est dans celui-ci.</translation>
    </message>
    <message>
        <source>With it {what}.</source>
        <translation>Avec lui, {what}.</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here. You see what is in it before anything is written.</source>
        <translation>Choisissez un fichier, ou déposez-en un ici. Vous voyez ce qu&#x27;il contient avant que quoi que ce soit soit écrit.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>The look at the file was stopped. Choose it again.</source>
        <translation>L&#x27;examen du fichier a été arrêté. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be looked at.</source>
        <translation>Le fichier ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importation de {file}…</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>Qui a dessiné</translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation>Nom du quartier</translation>
    </message>
    <message>
        <source>About the person (a group)</source>
        <translation>Sur la personne (un groupe)</translation>
    </message>
    <message>
        <source>Whether it is left out</source>
        <translation>S&#x27;il est écarté</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi il est écarté</translation>
    </message>
    <message>
        <source>These boundaries look like wards: they lie side by side, and nobody drew them.</source>
        <translation>Ces limites ressemblent à des quartiers statistiques : elles sont côte à côte, et personne ne les a dessinées.</translation>
    </message>
    <message>
        <source>Import as wards in&amp;stead</source>
        <translation>Importer &amp;plutôt comme quartiers statistiques</translation>
    </message>
    <message>
        <source>None, or a name such as Spring 2026</source>
        <translation>Aucun, ou un nom comme Printemps 2026</translation>
    </message>
    <message>
        <source>They a&amp;greed that their drawings are kept for analysis</source>
        <translation>Ils ont accepté que leurs dessins soient &amp;gardés pour l&#x27;analyse</translation>
    </message>
    <message>
        <source>This consent, and no other, is written in the consent log for each person.</source>
        <translation>Ce consentement, et aucun autre, est noté dans le journal des consentements pour chaque personne.</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>How they were dra&amp;wn</source>
        <translation>Façon de de&amp;ssiner</translation>
    </message>
    <message>
        <source>The residents</source>
        <translation>Les habitants</translation>
    </message>
    <message>
        <source>Tick that the residents agreed: without their consent no drawing may be kept.</source>
        <translation>Cochez que les habitants ont accepté : sans leur consentement, aucun dessin ne peut être gardé.</translation>
    </message>
    <message>
        <source>A &amp;count can be added up, a rate is a share of a count, and a median or a mean is neither.</source>
        <translation>Un nom&amp;bre s&#x27;additionne, un taux est une part d&#x27;un nombre, et une médiane ou une moyenne n&#x27;est ni l&#x27;un ni l&#x27;autre.</translation>
    </message>
    <message>
        <source>Columns of figures</source>
        <translation>Colonnes de chiffres</translation>
    </message>
    <message>
        <source>Kind for the chosen rows</source>
        <translation>Type pour les lignes choisies</translation>
    </message>
    <message>
        <source>Set for the chosen &amp;rows</source>
        <translation>&amp;Appliquer aux lignes choisies</translation>
    </message>
    <message>
        <source>itself (%)</source>
        <translation>elle-même (%)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>First values as read</source>
        <translation>Premières valeurs lues</translation>
    </message>
    <message>
        <source>Kind known by</source>
        <translation>Type connu par</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Not added up</source>
        <translation>Non additionné</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>rien à compter</translation>
    </message>
    <message>
        <source>kept secret</source>
        <translation>tenu secret</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>son en-tête</translation>
    </message>
    <message>
        <source>nothing: a guess that is safe</source>
        <translation>rien : une supposition prudente</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <translation>Recommencer à &amp;zéro</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Où en est l&#x27;importation</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>All &amp;options…</source>
        <translation>Toutes les &amp;options…</translation>
    </message>
    <message>
        <source>The same import with everything it can do, filled in as it is here.</source>
        <translation>La même importation avec tout ce qu&#x27;elle peut faire, remplie comme ici.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fichie&amp;r</translation>
    </message>
    <message>
        <source>Filled in as you did the last time for such a file.</source>
        <translation>Rempli comme vous l&#x27;avez fait la dernière fois pour un fichier semblable.</translation>
    </message>
    <message>
        <source>Wards without a row, and rows without a ward</source>
        <translation>Quartiers statistiques sans ligne, et lignes sans quartier statistique</translation>
    </message>
    <message>
        <source>Columns that are left out</source>
        <translation>Colonnes laissées de côté</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment il a été lu</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Figures ({count})</source>
        <translation>Chiffres ({count})</translation>
    </message>
    <message>
        <source>Names that wait for your yes or no, under “Names”: {count}.</source>
        <translation>Noms qui attendent votre oui ou non, sous « Noms » : {count}.</translation>
    </message>
    <message>
        <source>Values written: {values}. Rows with a ward: {matched}, without: {unmatched}.</source>
        <translation>Valeurs enregistrées : {values}. Lignes avec un quartier statistique : {matched}, sans : {unmatched}.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>The file was not quite as it was looked at; the report says what became of it.</source>
        <translation>Le fichier n&#x27;était plus tout à fait tel qu&#x27;il avait été examiné ; le rapport dit ce qu&#x27;il en est advenu.</translation>
    </message>
    <message>
        <source>A copy of the workspace as it was before is in its folder “backups”.</source>
        <translation>Une copie de l&#x27;espace de travail tel qu&#x27;il était avant est dans son dossier « backups ».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Laissées de côté ({count})</translation>
    </message>
    <message>
        <source>Name or row</source>
        <translation>Nom ou ligne</translation>
    </message>
    <message>
        <source>Without a partner ({count})</source>
        <translation>Sans correspondance ({count})</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>wards</source>
        <translation>quartiers statistiques</translation>
    </message>
    <message>
        <source>Rows: {count}. The names of the columns stand in row {row}.</source>
        <translation>Lignes : {count}. Les noms des colonnes sont à la ligne {row}.</translation>
    </message>
    <message>
        <source>It is of no ward.</source>
        <translation>Elle ne correspond à aucun quartier statistique.</translation>
    </message>
    <message>
        <source>It holds totals.</source>
        <translation>Elle contient des totaux.</translation>
    </message>
    <message>
        <source>It is of people who are in no ward.</source>
        <translation>Elle concerne des personnes qui ne sont dans aucun quartier statistique.</translation>
    </message>
    <message>
        <source>What is to be known about this import</source>
        <translation>Ce qu&#x27;il faut savoir de cette importation</translation>
    </message>
    <message>
        <source>Rows that were refused or repaired</source>
        <translation>Lignes refusées ou réparées</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Ouvrir le &amp;rapport</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importer un &amp;autre fichier</translation>
    </message>
    <message>
        <source>&amp;Rows that were refused or repaired: {count}</source>
        <translation>&amp;Lignes refusées ou réparées : {count}</translation>
    </message>
    <message>
        <source>Every row was taken as it is.</source>
        <translation>Chaque ligne a été prise telle quelle.</translation>
    </message>
    <message>
        <source>The wards were not found in this file. Choose the column that holds them.</source>
        <translation>Les quartiers statistiques n&#x27;ont pas été trouvés dans ce fichier. Choisissez la colonne qui les contient.</translation>
    </message>
    <message>
        <source>{found} of {wards} wards, by the column “{column}”</source>
        <translation>{found} quartiers statistiques sur {wards}, par la colonne « {column} »</translation>
    </message>
    <message>
        <source>not found: {names}</source>
        <translation>non trouvés : {names}</translation>
    </message>
    <message>
        <source>rows without a ward: {count} ({codes})</source>
        <translation>lignes sans quartier statistique : {count} ({codes})</translation>
    </message>
    <message>
        <source>Ward without a row</source>
        <translation>Quartier statistique sans ligne</translation>
    </message>
    <message>
        <source>Row without a ward</source>
        <translation>Ligne sans quartier statistique</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Ligne de totaux</translation>
    </message>
    <message>
        <source>People in no ward</source>
        <translation>Personnes dans aucun quartier statistique</translation>
    </message>
    <message>
        <source>&amp;Yes to the likely ones</source>
        <translation>Oui &amp;aux probables</translation>
    </message>
    <message>
        <source>&amp;No to the rest</source>
        <translation>&amp;Non aux autres</translation>
    </message>
    <message>
        <source>These na&amp;mes are not quite those of wards. To be answered: {count}.</source>
        <translation>Ces no&amp;ms ne sont pas tout à fait ceux de quartiers statistiques. Encore sans réponse : {count}.</translation>
    </message>
    <message>
        <source>These na&amp;mes are not quite those of wards. All likely ones are answered.</source>
        <translation>Ces no&amp;ms ne sont pas tout à fait ceux de quartiers statistiques. Tous les probables ont une réponse.</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Is it this ward?</source>
        <translation>Est-ce ce quartier statistique ?</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>&amp;Kind of table</source>
        <translation>T&amp;ype de tableau</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Feui&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>&amp;Ward column</source>
        <translation>&amp;Colonne des quartiers stat.</translation>
    </message>
    <message>
        <source>Ward le&amp;vel</source>
        <translation>Ni&amp;veau des quartiers stat.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>All: {periods}</source>
        <translation>Toutes : {periods}</translation>
    </message>
    <message>
        <source>such as 2025</source>
        <translation>par exemple 2025</translation>
    </message>
    <message>
        <source>The file does not say its period; in its name stands {years}.</source>
        <translation>Le fichier ne dit pas sa période ; son nom contient {years}.</translation>
    </message>
    <message>
        <source>The file does not say its period; last time it was {period}.</source>
        <translation>Le fichier ne dit pas sa période ; la dernière fois, c&#x27;était {period}.</translation>
    </message>
    <message>
        <source>The file does not say of which year or period its figures are.</source>
        <translation>Le fichier ne dit pas à quelle année ou période se rapportent ses chiffres.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: {found}</source>
        <translation>Automatique : {found}</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>point-virgule (;)</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>virgule (,)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>barre verticale (|)</translation>
    </message>
    <message>
        <source>point (.)</source>
        <translation>point (.)</translation>
    </message>
    <message>
        <source>{name} ({found} of {wards} wards)</source>
        <translation>{name} ({found} quartiers statistiques sur {wards})</translation>
    </message>
    <message>
        <source>Code of the ward</source>
        <translation>Code du quartier statistique</translation>
    </message>
    <message>
        <source>Name of the ward</source>
        <translation>Nom du quartier statistique</translation>
    </message>
    <message>
        <source>These boundaries look like drawings: they lie over one another, or tell who drew them.</source>
        <translation>Ces limites ressemblent à des dessins : elles se recouvrent, ou disent qui les a dessinées.</translation>
    </message>
    <message>
        <source>Import as drawings in&amp;stead</source>
        <translation>Importer &amp;plutôt comme dessins</translation>
    </message>
    <message>
        <source>Such as quartier, sector or municipality</source>
        <translation>Par exemple quartier, secteur ou commune</translation>
    </message>
    <message>
        <source>Whose data it is; the file&#x27;s name where this is empty</source>
        <translation>À qui sont les données ; le nom du fichier si ceci reste vide</translation>
    </message>
    <message>
        <source>The year that the boundaries are of, such as 2025</source>
        <translation>L&#x27;année à laquelle se rapportent les limites, par exemple 2025</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Vinta&amp;ge</source>
        <translation>&amp;Millésime</translation>
    </message>
    <message>
        <source>Choose the column with the codes of the wards: figures are joined by them.</source>
        <translation>Choisissez la colonne avec les codes des quartiers statistiques : ils servent à relier les chiffres.</translation>
    </message>
    <message>
        <source>“{field}” has codes that stand in more than one row: {codes}. Choose another column, or join the pieces of a ward first (“Dissolve”).</source>
        <translation>« {field} » a des codes qui figurent sur plus d&#x27;une ligne : {codes}. Choisissez une autre colonne, ou réunissez d&#x27;abord les morceaux d&#x27;un même quartier statistique (« Regrouper »).</translation>
    </message>
    <message>
        <source>The workspace already has wards with these codes at this level: {codes}. Give another level, or delete those wards first.</source>
        <translation>L&#x27;espace de travail a déjà des quartiers statistiques avec ces codes à ce niveau : {codes}. Indiquez un autre niveau, ou supprimez d&#x27;abord ces quartiers statistiques.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>QGIS does not know {algorithm}. Switch on the plugin Processing, and switch Resokit off and on again.</source>
        <translation>QGIS ne connaît pas {algorithm}. Activez l&#x27;extension Processing, puis désactivez et réactivez Resokit.</translation>
    </message>
    <message>
        <source>On Windows, install QGIS with the OSGeo4W installer and choose “qgis-full”.</source>
        <translation>Sous Windows, installez QGIS avec l&#x27;installateur OSGeo4W et choisissez « qgis-full ».</translation>
    </message>
    <message>
        <source>On macOS, install the newest QGIS from qgis.org.</source>
        <translation>Sous macOS, installez la version la plus récente de QGIS depuis qgis.org.</translation>
    </message>
    <message>
        <source>On Linux, install it for the Python that QGIS uses: your system&#x27;s package python3-{library} where that is new enough, else with: {command}</source>
        <translation>Sous Linux, installez-la pour le Python qu&#x27;utilise QGIS : le paquet python3-{library} de votre système s&#x27;il est assez récent, sinon avec : {command}</translation>
    </message>
    <message>
        <source>This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.</source>
        <translation>Cet espace de travail n&#x27;a pas encore de quartier vécu. Créez-en un avec « Quartier vécu », en indiquant l&#x27;espace de travail et un nom.</translation>
    </message>
    <message>
        <source>No level of “{name}” is the line on maps. Tick that of one level in the layer “Lived neighbourhood”.</source>
        <translation>Aucun niveau de « {name} » n&#x27;est la ligne sur les cartes. Cochez cela pour un niveau dans la couche « Quartier vécu ».</translation>
    </message>
    <message>
        <source>There is no lived neighbourhood “{wanted}”. This workspace has: {names}.</source>
        <translation>Il n&#x27;y a pas de quartier vécu « {wanted} ». Cet espace de travail contient : {names}.</translation>
    </message>
    <message>
        <source>Fictional people and organisations: a demonstration</source>
        <translation>Personnes et organisations fictives : une démonstration</translation>
    </message>
    <message>
        <source>Neighbourhood map of an organisation · {neighbourhood}</source>
        <translation>Carte de quartier d&#x27;une organisation · {neighbourhood}</translation>
    </message>
    <message>
        <source>Other tie</source>
        <translation>Autre lien</translation>
    </message>
    <message>
        <source>Without a tint: in fewer than {fewest} drawings.</source>
        <translation>Sans teinte : dans moins de {fewest} dessins.</translation>
    </message>
    <message>
        <source>Ward (administrative)</source>
        <translation>Quartier statistique</translation>
    </message>
    <message>
        <source>Difference with the wards</source>
        <translation>Différence avec les quartiers statistiques</translation>
    </message>
    <message>
        <source>{file} has no table “{table}” that can be read. Is it damaged, or open in another program?</source>
        <translation>{file} n&#x27;a pas de table « {table} » lisible. Est-il abîmé, ou ouvert dans un autre programme ?</translation>
    </message>
    <message>
        <source>Computed on {day}.</source>
        <translation>Calculé le {day}.</translation>
    </message>
    <message>
        <source>Sources: {sources}. Made with Resokit for QGIS.</source>
        <translation>Sources : {sources}. Réalisé avec Resokit pour QGIS.</translation>
    </message>
    <message>
        <source>not on this map</source>
        <translation>hors de cette carte</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personnes et groupes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Public places</source>
        <translation>Lieux publics</translation>
    </message>
    <message>
        <source>Part of the neighbourhood</source>
        <translation>Part du quartier vécu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key figure, group or service</source>
        <translation>Personne-clé, groupe ou service</translation>
    </message>
    <message>
        <source>Public place</source>
        <translation>Lieu public</translation>
    </message>
    <message>
        <source>Agreement of the drawings</source>
        <translation>Accord des dessins</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>This organisation</source>
        <translation>Cette organisation</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>A place in people&#x27;s minds</source>
        <translation>Un lieu dans les esprits</translation>
    </message>
    <message>
        <source>Ties: thick is strong, thin is weak, dashed is broken; an arrow shows the way.</source>
        <translation>Liens : épais est fort, fin est faible, pointillé est rompu ; une flèche montre le sens.</translation>
    </message>
    <message>
        <source>{title}, sheet {number}</source>
        <translation>{title}, feuille {number}</translation>
    </message>
    <message>
        <source>How this boundary came about: the whole blocks that at least {share} % of {drawings} people include, on the average over the ground of a block, {area}.</source>
        <translation>D&#x27;où vient cette limite : les îlots entiers qu&#x27;au moins {share} % de {drawings} personnes comprennent, en moyenne sur le terrain d&#x27;un îlot, {area}.</translation>
    </message>
    <message>
        <source>How this boundary came about: the contours of all {drawings} drawings (one for each person) together form the neighbourhood, {area}.</source>
        <translation>D&#x27;où vient cette limite : les contours de tous les dessins ({drawings}, un par personne) forment ensemble le quartier, {area}.</translation>
    </message>
    <message>
        <source>How this boundary came about: the ground that at least {share} % of {drawings} drawings (one for each person) include, {area}.</source>
        <translation>D&#x27;où vient cette limite : le terrain qu&#x27;au moins {share} % des {drawings} dessins (un par personne) comprennent, {area}.</translation>
    </message>
    <message>
        <source>All contours together cover {area}.</source>
        <translation>Tous les contours ensemble couvrent {area}.</translation>
    </message>
    <message>
        <source>A map is a PDF, so “{file}” cannot be its name. Give a name that ends in .pdf.</source>
        <translation>Une carte est un PDF, donc « {file} » ne peut pas être son nom. Donnez un nom qui se termine par .pdf.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: {reason}. Choose another folder.</source>
        <translation>Impossible d&#x27;écrire dans {folder} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} stands in the way and cannot be replaced. Move it, or choose another folder.</source>
        <translation>{file} est dans le chemin et ne peut pas être remplacé. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced, it may be open in another program. Close it there and try again.</source>
        <translation>{file} ne peut pas être remplacé, il est peut-être ouvert dans un autre programme. Fermez-le là et réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be made (QGIS says: {reason}).</source>
        <translation>{file} n&#x27;a pas pu être créé (QGIS dit : {reason}).</translation>
    </message>
    <message>
        <source>The project {file} of this workspace is missing or cannot be read. Choose “Open workspace” once: it is then made anew.</source>
        <translation>Le projet {file} de cet espace de travail manque ou est illisible. Choisissez une fois « Ouvrir un espace de travail » : il est alors recréé.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a map layer. Choose a GeoPackage, GeoJSON or shapefile.</source>
        <translation>{file} ne peut pas être lu comme couche de carte. Choisissez un GeoPackage, un GeoJSON ou un shapefile.</translation>
    </message>
    <message>
        <source>{file} has no features with a geometry.</source>
        <translation>{file} n&#x27;a pas d&#x27;entités avec une géométrie.</translation>
    </message>
    <message>
        <source>{file} does not say which coordinate reference system it is in. Save it with one, and try again.</source>
        <translation>{file} ne dit pas dans quel système de coordonnées il est. Enregistrez-le avec un système, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} has no field “{field}”. It has: {fields}.</source>
        <translation>{file} n&#x27;a pas de champ « {field} ». Il a : {fields}.</translation>
    </message>
    <message>
        <source>Row {row} of {file} does not fit into {crs}. Is its coordinate reference system right?</source>
        <translation>La ligne {row} de {file} ne tient pas dans {crs}. Son système de coordonnées est-il le bon ?</translation>
    </message>
    <message>
        <source>The base map {file} could not be written: {reason}.</source>
        <translation>Le fond de carte {file} n&#x27;a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>From (choose one)</source>
        <translation>De (choisissez-en un)</translation>
    </message>
    <message>
        <source>To (choose one)</source>
        <translation>Vers (choisissez-en un)</translation>
    </message>
    <message>
        <source>A name is shown only where the person consents to it.</source>
        <translation>Un nom n&#x27;est affiché que si la personne y consent.</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(non rempli)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Éléments liés</translation>
    </message>
    <message>
        <source>&lt; 25 % of the drawings</source>
        <translation>&lt; 25 % des dessins</translation>
    </message>
    <message>
        <source>≥ 25 % of the drawings</source>
        <translation>≥ 25 % des dessins</translation>
    </message>
    <message>
        <source>≥ 50 % of the drawings</source>
        <translation>≥ 50 % des dessins</translation>
    </message>
    <message>
        <source>≥ 75 % of the drawings</source>
        <translation>≥ 75 % des dessins</translation>
    </message>
    <message>
        <source>Other levels of agreement</source>
        <translation>Autres niveaux d&#x27;accord</translation>
    </message>
    <message>
        <source>One drawing</source>
        <translation>Un dessin</translation>
    </message>
    <message>
        <source>Places and observations</source>
        <translation>Lieux et observations</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>The project {file} could not be written in {folder}: {reason}.</source>
        <translation>Le projet {file} n&#x27;a pas pu être enregistré dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>Its weight is empty, no number or below zero.</source>
        <translation>Son poids est vide, n&#x27;est pas un nombre ou est inférieur à zéro.</translation>
    </message>
    <message>
        <source>No row of {layer} has a weight in “{field}”. Choose another field, or leave it empty.</source>
        <translation>Aucune ligne de {layer} n&#x27;a de poids dans « {field} ». Choisissez un autre champ, ou laissez vide.</translation>
    </message>
    <message>
        <source>No row of {layer} has a point that can be used. Choose another layer.</source>
        <translation>Aucune ligne de {layer} n&#x27;a de point utilisable. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system of the layer.</source>
        <translation>Les coordonnées ne correspondent pas au système de coordonnées de la couche.</translation>
    </message>
    <message>
        <source>None of the {count} rows of {layer} can be used. The first reason follows.</source>
        <translation>Aucune des {count} lignes de {layer} n&#x27;est utilisable. La première raison suit.</translation>
    </message>
    <message>
        <source>{layer} has no rows. Choose a layer with polygons in it.</source>
        <translation>{layer} n&#x27;a pas de lignes. Choisissez une couche qui contient des polygones.</translation>
    </message>
    <message>
        <source>No row of {layer} passes its filter. Change the filter, or take it away, and try again.</source>
        <translation>Aucune ligne de {layer} ne passe le filtre. Modifiez le filtre ou retirez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“{field}” in {file} holds different kinds of values, such as texts and true or false, and QGIS cannot read them. Make all of them texts, or choose another field.</source>
        <translation>« {field} » dans {file} contient des valeurs de types différents, comme des textes et vrai ou faux, et QGIS ne peut pas les lire. Faites-en toutes des textes, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{layer} has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{layer} n&#x27;a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>The folder {folder} for copies of the workspace cannot be made: {reason}. Take away what is in its place. Nothing was changed.</source>
        <translation>Le dossier {folder} pour les copies de l&#x27;espace de travail ne peut pas être créé : {reason}. Enlevez ce qui est à sa place. Rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>“{layer}” holds what people drew, and each drawing would be told apart. Choose a layer of blocks or streets.</source>
        <translation>« {layer} » contient ce que les gens ont dessiné, et chaque dessin serait reconnaissable. Choisissez une couche d&#x27;îlots ou de rues.</translation>
    </message>
    <message>
        <source>“{layer}” has neither polygons nor lines. Choose a layer of blocks or streets.</source>
        <translation>« {layer} » n&#x27;a ni polygones ni lignes. Choisissez une couche d&#x27;îlots ou de rues.</translation>
    </message>
    <message>
        <source>No shape of “{layer}” can be used. Choose another layer of blocks or streets.</source>
        <translation>Aucune forme de « {layer} » n&#x27;est utilisable. Choisissez une autre couche d&#x27;îlots ou de rues.</translation>
    </message>
    <message>
        <source>Moved from {source} to {target}, the boundaries may be off by {metres} m, and this computer knows no better way.</source>
        <translation>Converties de {source} vers {target}, les limites peuvent être décalées de {metres} m, et cet ordinateur ne connaît pas de meilleure façon.</translation>
    </message>
    <message>
        <source>Moved from {source} to {target}, the boundaries may be off by {metres} m. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.</source>
        <translation>Converties de {source} vers {target}, les limites peuvent être décalées de {metres} m. Avec le fichier de grille {grids}, ce serait {better} m : QGIS propose de le télécharger là où vous réglez ses transformations de coordonnées.</translation>
    </message>
    <message>
        <source>How far the boundaries may be off, moved from {source} to {target}, is not known: QGIS has no exact way between the two for this place. Compare a few of them with the map.</source>
        <translation>On ne sait pas de combien les limites, converties de {source} vers {target}, peuvent être décalées : QGIS n&#x27;a pas de conversion exacte entre les deux pour cet endroit. Comparez-en quelques-unes avec la carte.</translation>
    </message>
    <message>
        <source>How far the boundaries may be off, moved from {source} to {target}, is not known. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.</source>
        <translation>On ne sait pas de combien les limites, converties de {source} vers {target}, peuvent être décalées. Avec le fichier de grille {grids}, ce serait {better} m : QGIS propose de le télécharger là où vous réglez ses transformations de coordonnées.</translation>
    </message>
    <message>
        <source>Marked as left out: {number}.</source>
        <translation>Marqués comme écartés : {number}.</translation>
    </message>
    <message>
        <source>By participants who did not agree to analysis, or took it back: {number}.</source>
        <translation>De participants qui n&#x27;ont pas consenti à l&#x27;analyse, ou ont retiré leur consentement : {number}.</translation>
    </message>
    <message>
        <source>Could not be used: {number}.</source>
        <translation>Inutilisables : {number}.</translation>
    </message>
    <message>
        <source>Rows read: {number}.</source>
        <translation>Lignes lues : {number}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” reads the workspace with SQL, which would pass over who agreed to what. Choose the layer of the drawings itself; it may have a filter.</source>
        <translation>La couche « {layer} » lit l&#x27;espace de travail avec du SQL, ce qui ignorerait qui a consenti à quoi. Choisissez la couche des dessins elle-même ; elle peut avoir un filtre.</translation>
    </message>
    <message>
        <source>This person agrees that the drawing, and what they say about themselves below, is kept under a code for the analysis.</source>
        <translation>Cette personne accepte que son dessin, et ce qu&#x27;elle dit d&#x27;elle-même ci-dessous, soient gardés sous un code pour l&#x27;analyse.</translation>
    </message>
    <message>
        <source>This line goes round no ground. Draw on and close it again, or press Esc to start over.</source>
        <translation>Ce tracé n&#x27;entoure aucun terrain. Continuez à dessiner et fermez-le à nouveau, ou appuyez sur Échap pour recommencer.</translation>
    </message>
    <message>
        <source>This lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for. Move the map to the neighbourhood, and draw there.</source>
        <translation>Ce dessin se trouve loin en dehors de la zone pour laquelle {crs}, le système de coordonnées de l&#x27;espace de travail, est fait. Déplacez la carte vers le quartier, et dessinez là.</translation>
    </message>
    <message>
        <source>Add the drawing of {code}</source>
        <translation>Ajouter le dessin de {code}</translation>
    </message>
    <message>
        <source>{code} took the consent back since this was drawn, so it is not added again. Ask anew, and draw it anew.</source>
        <translation>{code} a retiré son accord depuis que ceci a été dessiné : ce n’est pas ajouté de nouveau. Redemandez-le, et redessinez.</translation>
    </message>
    <message>
        <source>There is more by {code} in the workspace by now, so this person stays and nothing was undone. Leave the drawing out instead.</source>
        <translation>L&#x27;espace de travail contient entre-temps autre chose de {code} ; cette personne reste donc, et rien n&#x27;a été annulé. Écartez plutôt le dessin.</translation>
    </message>
    <message>
        <source>Without the person&#x27;s consent nothing is drawn and nothing is kept. Ask for it.</source>
        <translation>Sans le consentement de la personne, rien n&#x27;est dessiné et rien n&#x27;est gardé. Demandez-le-lui.</translation>
    </message>
    <message>
        <source>“{value}” looks like an address (@), which is not kept with drawings.</source>
        <translation>« {value} » ressemble à une adresse (@), qui n&#x27;est pas conservée avec les dessins.</translation>
    </message>
    <message>
        <source>Asked on the screen before drawing.</source>
        <translation>Demandé à l&#x27;écran avant de dessiner.</translation>
    </message>
    <message>
        <source>{code} is somebody else&#x27;s by now. Give this person another code.</source>
        <translation>{code} est entre-temps le code de quelqu&#x27;un d&#x27;autre. Donnez un autre code à cette personne.</translation>
    </message>
    <message>
        <source>Give the person a code first.</source>
        <translation>Donnez d&#x27;abord un code à la personne.</translation>
    </message>
    <message>
        <source>“{code}” may be a name, a date or a number that tells who somebody is. A code has digits and at most three letters, such as P012.</source>
        <translation>« {code} » est peut-être un nom, une date ou un numéro qui révèle qui est quelqu&#x27;un. Un code a des chiffres et au plus trois lettres, comme P012.</translation>
    </message>
    <message>
        <source>cannot be added up, so not estimated; low and high are those of the wards: {wards}</source>
        <translation>ne s&#x27;additionne pas, donc pas estimé ; low et high sont ceux des quartiers statistiques : {wards}</translation>
    </message>
    <message>
        <source>cannot be added up, and no ward here has a figure</source>
        <translation>ne s&#x27;additionne pas, et aucun quartier statistique n&#x27;a de chiffre ici</translation>
    </message>
    <message>
        <source>area</source>
        <translation>la superficie</translation>
    </message>
    <message>
        <source>the ground of the polygons</source>
        <translation>la superficie des polygones</translation>
    </message>
    <message>
        <source>the edge of the polygons</source>
        <translation>le pourtour des polygones</translation>
    </message>
    <message>
        <source>the number of points</source>
        <translation>le nombre de points</translation>
    </message>
    <message>
        <source>the weight in the field</source>
        <translation>le poids dans le champ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>not added up over several wards; low and high are those of: {wards}</source>
        <translation>non additionné sur plusieurs quartiers statistiques ; bas et haut sont ceux de : {wards}</translation>
    </message>
    <message>
        <source>not estimated: some of its figures are no counts of people, or no percentages of them</source>
        <translation>non estimé : certains de ses chiffres ne sont pas des nombres de personnes, ou pas des pourcentages de tels nombres</translation>
    </message>
    <message>
        <source>no ward is chosen</source>
        <translation>aucun quartier statistique n&#x27;est choisi</translation>
    </message>
    <message>
        <source>{file} cannot be read, perhaps because it is damaged: {reason}. Put back a copy of it from before.</source>
        <translation>{file} ne peut pas être lu, peut-être parce qu&#x27;il est endommagé : {reason}. Remettez en place une copie antérieure.</translation>
    </message>
    <message>
        <source>{file} may not be read. Ask for read permission, or copy it to a folder of your own.</source>
        <translation>Vous n&#x27;avez pas le droit de lire {file}. Demandez ce droit, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>No copy of {file} could be made in {folder}: {reason}. Make room, or ask for write permission there. Nothing was changed.</source>
        <translation>Aucune copie de {file} n&#x27;a pu être faite dans {folder} : {reason}. Faites de la place, ou demandez le droit d&#x27;y écrire. Rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>{file} is read-only. Ask for write permission, or copy the workspace to a folder of your own.</source>
        <translation>{file} est en lecture seule. Demandez le droit d&#x27;y écrire, ou copiez l&#x27;espace de travail dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only, so {file} cannot be changed. Copy the workspace to a folder of your own.</source>
        <translation>Le dossier {folder} est en lecture seule, {file} ne peut donc pas être modifié. Copiez l&#x27;espace de travail dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{file} is being written by another program. Save or close it there, and try again; nothing was changed here.</source>
        <translation>Un autre programme est en train d&#x27;écrire dans {file}. Enregistrez-le ou fermez-le là, puis réessayez ; rien n&#x27;a été modifié ici.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Nothing was changed.</source>
        <translation>{file} n&#x27;a pas pu être enregistré : {reason}. Rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>Its boundary crossed or repeated itself; it was mended and keeps everything it goes around.</source>
        <translation>La limite se croisait ou repassait sur elle-même ; elle a été réparée et garde tout ce qu&#x27;elle entoure.</translation>
    </message>
    <message>
        <source>Its line did not quite close; the gap was closed.</source>
        <translation>Le tracé ne se fermait pas tout à fait ; l&#x27;écart a été comblé.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system {crs}. Give the right one as CRS.</source>
        <translation>Ses coordonnées ne correspondent pas au système de coordonnées {crs}. Indiquez le bon dans CRS.</translation>
    </message>
    <message>
        <source>Its coordinates do not fit the coordinate reference system {crs} that the file says it is in. Set the right one on the layer in QGIS first (“Assign projection”).</source>
        <translation>Ses coordonnées ne correspondent pas à {crs}, le système de coordonnées que le fichier indique. Donnez d&#x27;abord le bon système à la couche dans QGIS (« Assigner une projection »).</translation>
    </message>
    <message>
        <source>It lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for. Give the right CRS for the file, or make a workspace in another one.</source>
        <translation>Elle se trouve loin en dehors de la zone pour laquelle {crs}, le système de coordonnées de l&#x27;espace de travail, est fait. Indiquez le bon CRS du fichier, ou créez un espace de travail dans un autre système.</translation>
    </message>
    <message>
        <source>The coordinates of {file} do not fit {crs}, not in any of its rows ({count}), so nothing was changed. Give the right coordinate reference system as CRS, for instance EPSG:31370.</source>
        <translation>Les coordonnées de {file} ne correspondent à {crs} dans aucune de ses lignes ({count}), donc rien n&#x27;a été modifié. Indiquez le bon système de coordonnées dans CRS, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>The coordinates of {file} do not fit {crs}, which it says it is in, not in any of its rows ({count}), so nothing was changed. Set the right coordinate reference system on the layer in QGIS first (“Assign projection”).</source>
        <translation>Les coordonnées de {file} ne correspondent à {crs}, que le fichier indique, dans aucune de ses lignes ({count}), donc rien n&#x27;a été modifié. Donnez d&#x27;abord le bon système de coordonnées à la couche dans QGIS (« Assigner une projection »).</translation>
    </message>
    <message>
        <source>All of {file} ({count} rows) lies far outside the area that {crs}, the workspace&#x27;s coordinate reference system, is made for, so nothing was changed. Give the right CRS for the file, see whether its coordinates are in the order east, north, or make a workspace in another system.</source>
        <translation>Tout {file} (lignes : {count}) se trouve loin en dehors de la zone pour laquelle {crs}, le système de coordonnées de l&#x27;espace de travail, est fait, donc rien n&#x27;a été modifié. Indiquez le bon CRS du fichier, vérifiez que ses coordonnées sont dans l&#x27;ordre est, nord, ou créez un espace de travail dans un autre système.</translation>
    </message>
    <message>
        <source>Rows whose heights or measures (Z, M) were left out: {count}.</source>
        <translation>Lignes dont les hauteurs ou les mesures (Z, M) ont été laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Rows whose curves became straight lines: {count}.</source>
        <translation>Lignes dont les courbes sont devenues des segments droits : {count}.</translation>
    </message>
    <message>
        <source>No row of {file} can be imported (refused: {count}), so nothing was changed. The first reasons follow.</source>
        <translation>Aucune ligne de {file} ne peut être importée (refusées : {count}), rien n&#x27;a donc été modifié. Les premières raisons suivent.</translation>
    </message>
    <message>
        <source>It has no heading.</source>
        <translation>Elle n&#x27;a pas d&#x27;en-tête.</translation>
    </message>
    <message>
        <source>It holds names.</source>
        <translation>Elle contient des noms.</translation>
    </message>
    <message>
        <source>In tables of this kind it holds no figures.</source>
        <translation>Dans les tableaux de ce type, elle ne contient pas de chiffres.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l&#x27;avez laissée de côté.</translation>
    </message>
    <message>
        <source>Its figures are of {period}.</source>
        <translation>Ses chiffres se rapportent à {period}.</translation>
    </message>
    <message>
        <source>It holds no figures.</source>
        <translation>Elle ne contient pas de chiffres.</translation>
    </message>
    <message>
        <source>the file would lie where the data of the workspace is</source>
        <translation>le fichier se trouverait là où sont les données de l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>the file would lie beside the data of the workspace</source>
        <translation>le fichier se trouverait à côté des données de l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>the file would lie in the area that the workspace&#x27;s own system is made for</source>
        <translation>le fichier se trouverait dans la zone pour laquelle le système de l&#x27;espace de travail est fait</translation>
    </message>
    <message>
        <source>the coordinates fit, but lie outside the area of the workspace&#x27;s own system</source>
        <translation>les coordonnées conviennent, mais se trouvent en dehors de la zone du système de l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>the file would lie {km} km from the data of the workspace</source>
        <translation>le fichier se trouverait à {km} km des données de l&#x27;espace de travail</translation>
    </message>
    <message>
        <source>the coordinates do not fit</source>
        <translation>les coordonnées ne conviennent pas</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{indicator}” is defined for the second time. Keep one of the two rows.</source>
        <translation>{file}, ligne {row} : « {indicator} » est défini pour la deuxième fois. Gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{indicator}” is no column of figures in {figures}. Its columns are: {columns}. Correct the name, or take the row out.</source>
        <translation>{file}, ligne {row} : « {indicator} » n&#x27;est pas une colonne de chiffres de {figures}. Ses colonnes sont : {columns}. Corrigez le nom, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{kind}” is no kind of indicator. Write one of: {kinds}.</source>
        <translation>{file}, ligne {row} : « {kind} » n&#x27;est pas un type d&#x27;indicateur. Écrivez l&#x27;un de ceux-ci : {kinds}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: only a rate has a numerator and a denominator. Make “{indicator}” a rate, or empty both.</source>
        <translation>{file}, ligne {row} : seul un taux (rate) a un numérateur et un dénominateur. Faites de « {indicator} » un taux, ou videz les deux.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the rate “{indicator}” has no denominator. Name the column that it is a share of.</source>
        <translation>{file}, ligne {row} : le taux « {indicator} » n&#x27;a pas de dénominateur. Indiquez la colonne dont il est une part.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the rate “{indicator}” has no numerator. Name it, or, if the column is itself a percentage of “{denominator}”, write % as its unit.</source>
        <translation>{file}, ligne {row} : le taux « {indicator} » n&#x27;a pas de numérateur. Indiquez-le ou, si la colonne est elle-même un pourcentage de « {denominator} », écrivez % comme unité.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the numerator “{numerator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.</source>
        <translation>{file}, ligne {row} : le numérateur « {numerator} » n&#x27;est ni une autre colonne de {figures} ni un indicateur de l&#x27;espace de travail. Corrigez son nom, ou importez-le d&#x27;abord.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the denominator “{denominator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.</source>
        <translation>{file}, ligne {row} : le dénominateur « {denominator} » n&#x27;est ni une autre colonne de {figures} ni un indicateur de l&#x27;espace de travail. Corrigez son nom, ou importez-le d&#x27;abord.</translation>
    </message>
    <message>
        <source>{file} has one column only. Separate its columns by semicolons, commas, tabs or bars (|), and name them in the first row.</source>
        <translation>{file} n&#x27;a qu&#x27;une seule colonne. Séparez ses colonnes par des points-virgules, des virgules, des tabulations ou des barres verticales (|), et nommez-les sur la première ligne.</translation>
    </message>
    <message>
        <source>Far larger than the others (over 10 times the median), kept and flagged: rows {rows}.</source>
        <translation>Bien plus grands que les autres (plus de 10 fois la médiane), gardés et signalés : lignes {rows}.</translation>
    </message>
    <message>
        <source>Far smaller than the others (under a tenth of the median), kept and flagged: rows {rows}.</source>
        <translation>Bien plus petits que les autres (moins d&#x27;un dixième de la médiane), gardés et signalés : lignes {rows}.</translation>
    </message>
    <message>
        <source>The name “{file}” is kept with each drawing as its source. If it tells who somebody is, give the file another name and import it again.</source>
        <translation>Le nom « {file} » est conservé avec chaque dessin comme source. S&#x27;il révèle qui est quelqu&#x27;un, donnez un autre nom au fichier et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{field}” tells the participants apart, so it cannot be one of the group fields too. Take it out of the group fields.</source>
        <translation>« {field} » distingue les participants, il ne peut donc pas être en plus un champ de groupe. Retirez-le des champs de groupe.</translation>
    </message>
    <message>
        <source>“{field}” tells the participants apart, so it cannot be the neighbourhood&#x27;s name too: people&#x27;s names would be kept. Choose another field for the name, or none.</source>
        <translation>« {field} » distingue les participants, il ne peut donc pas être aussi le nom du quartier : des noms de personnes seraient conservés. Choisissez un autre champ pour le nom, ou aucun.</translation>
    </message>
    <message>
        <source>The round “{round}” was made.</source>
        <translation>Le tour « {round} » a été créé.</translation>
    </message>
    <message>
        <source>Imported by a person who confirmed this consent.</source>
        <translation>Importé par une personne qui a confirmé ce consentement.</translation>
    </message>
    <message>
        <source>{file} is not of the profile “{profile}”, which is known by columns such as: {needs}. Its columns are: {columns}. Choose another PROFILE, or “automatic”.</source>
        <translation>{file} n&#x27;est pas du profil « {profile} », qui se reconnaît à des colonnes comme : {needs}. Ses colonnes sont : {columns}. Choisissez un autre type de tableau (PROFILE), ou « automatic ».</translation>
    </message>
    <message>
        <source>BISA / IBSA neighbourhood monitor (Brussels)</source>
        <translation>IBSA / BISA, Monitoring des Quartiers (Bruxelles)</translation>
    </message>
    <message>
        <source>CBS wijken en buurten (Netherlands)</source>
        <translation>CBS wijken en buurten (Pays-Bas)</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>Tableau simple</translation>
    </message>
    <message>
        <source>Statbel (Belgium)</source>
        <translation>Statbel (Belgique)</translation>
    </message>
    <message>
        <source>Swing / Provincies in Cijfers, flat table</source>
        <translation>Swing / Provincies in Cijfers, tableau à plat</translation>
    </message>
    <message>
        <source>Swing / Provincies in Cijfers, viewer</source>
        <translation>Swing / Provincies in Cijfers, visionneuse</translation>
    </message>
    <message>
        <source>{file} has no column with figures beside “{column}”. Choose another file or code column.</source>
        <translation>{file} n&#x27;a pas de colonne de chiffres à côté de « {column} ». Choisissez un autre fichier ou une autre colonne de codes.</translation>
    </message>
    <message>
        <source>{file} has no figures of {period}. It has those of: {periods}. Give one of these as PERIOD, or leave it empty for all.</source>
        <translation>{file} n&#x27;a pas de chiffres de {period}. Il a ceux de : {periods}. Indiquez l&#x27;une de ces périodes (PERIOD), ou laissez vide pour toutes.</translation>
    </message>
    <message>
        <source>{file} has more than one column called {columns}. Give each column a name of its own.</source>
        <translation>{file} a plus d&#x27;une colonne qui s&#x27;appelle {columns}. Donnez à chaque colonne un nom à elle.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is already in the workspace with another definition (it is of the kind {kind}). Give it the same definition, or give the column another name. Nothing was imported.</source>
        <translation>L&#x27;indicateur « {indicator} » est déjà dans l&#x27;espace de travail avec une autre définition (il est du type {kind}). Donnez-lui la même définition, ou donnez un autre nom à la colonne. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>{file} does not say of which year or period its figures are. Give it as PERIOD, such as 2025.</source>
        <translation>{file} ne dit pas à quelle année ou période se rapportent ses chiffres. Indiquez-la comme période (PERIOD), par exemple 2025.</translation>
    </message>
    <message>
        <source>The workspace already has figures of {period} for: {indicators}. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported.</source>
        <translation>L&#x27;espace de travail a déjà des chiffres de {period} pour : {indicators}. Indiquez une autre période (PERIOD), retirez ces colonnes du fichier, ou supprimez d&#x27;abord les anciens chiffres. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>The workspace {workspace} has no wards yet, and figures belong to wards. Import the wards first.</source>
        <translation>L&#x27;espace de travail {workspace} n&#x27;a pas encore de quartiers statistiques, et les chiffres se rapportent à eux. Importez d&#x27;abord les quartiers statistiques.</translation>
    </message>
    <message>
        <source>The workspace has no wards of the level “{level}”. Its levels are: {levels}. Correct LEVEL.</source>
        <translation>L&#x27;espace de travail n&#x27;a pas de quartiers statistiques du niveau « {level} ». Ses niveaux sont : {levels}. Corrigez le niveau (LEVEL).</translation>
    </message>
    <message>
        <source>Rows of “{area}” were taken; rows of other kinds of areas left out: {count}.</source>
        <translation>Les lignes de « {area} » ont été prises ; lignes d&#x27;autres types de zones laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Rows of other periods, left out: {count}.</source>
        <translation>Lignes d&#x27;autres périodes, laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>The codes fit the wards of the level “{better}” better ({more} of its wards, and {fewer} of “{level}”): these may be the wards of the years that the figures are of.</source>
        <translation>Les codes correspondent mieux aux quartiers statistiques du niveau « {better} » ({more} de ses quartiers statistiques, et {fewer} de « {level} ») : ce sont peut-être les quartiers statistiques des années auxquelles se rapportent les chiffres.</translation>
    </message>
    <message>
        <source>The figures were joined to the wards of the level “{level}”, which most codes fit.</source>
        <translation>Les chiffres ont été reliés aux quartiers statistiques du niveau « {level} », auquel correspondent le plus de codes.</translation>
    </message>
    <message>
        <source>These codes were taken for those of wards that are written with zeros in front, with other capitals or another dash: {codes}.</source>
        <translation>Ces codes ont été pris pour ceux de quartiers statistiques qui s&#x27;écrivent avec des zéros devant, avec d&#x27;autres majuscules ou un autre tiret : {codes}.</translation>
    </message>
    <message>
        <source>Wards that have no row in the table: {count}.</source>
        <translation>Quartiers statistiques qui n&#x27;ont pas de ligne dans le tableau : {count}.</translation>
    </message>
    <message>
        <source>Wards without a row ({wards}) and rows without a ward ({codes}) have codes of the same form: the figures may be of other years than the wards. Import the wards of those years too, as another LEVEL.</source>
        <translation>Les quartiers statistiques sans ligne ({wards}) et les lignes sans quartier statistique ({codes}) ont des codes de la même forme : les chiffres sont peut-être d&#x27;autres années que les quartiers statistiques. Importez aussi les quartiers statistiques de ces années, comme un autre niveau (LEVEL).</translation>
    </message>
    <message>
        <source>The Belgian statistical sectors were drawn anew for 2025. Municipalities that merged on 1 January 2019 or 2025 kept the codes of their sectors, so the first five digits do not tell the municipality of today.</source>
        <translation>Les secteurs statistiques belges ont été redessinés pour 2025. Les communes qui ont fusionné le 1er janvier 2019 ou 2025 ont gardé les codes de leurs secteurs, les cinq premiers chiffres n&#x27;indiquent donc pas la commune d&#x27;aujourd&#x27;hui.</translation>
    </message>
    <message>
        <source>{file} has codes in “{column}” that stand in more than one row: {codes}; the rows are in brackets. Keep one row for each ward, or choose the column that tells the wards apart. Nothing was imported.</source>
        <translation>{file} contient dans « {column} » des codes qui figurent sur plus d&#x27;une ligne : {codes} ; les lignes sont entre parenthèses. Gardez une seule ligne par quartier statistique, ou choisissez la colonne qui distingue les quartiers statistiques. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>{file} has no codes of wards, and names in “{column}” that are not quite those of wards: {names}. Run it again with a file for “Names to look through” (PROPOSALS): the likely wards are written there, for you to say yes or no. Nothing was imported.</source>
        <translation>{file} n&#x27;a pas de codes de quartiers statistiques, et dans « {column} » des noms qui ne sont pas tout à fait ceux de quartiers statistiques : {names}. Relancez avec un fichier pour « Noms à vérifier » (PROPOSALS) : les quartiers statistiques probables y sont écrits, pour que vous disiez oui ou non. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>The rate “{rate}” refers to “{part}”, which is not defined as a count: it cannot be estimated for other areas.</source>
        <translation>Le taux « {rate} » renvoie à « {part} », qui n&#x27;est pas défini comme un nombre (count) : il ne peut pas être estimé pour d&#x27;autres zones.</translation>
    </message>
    <message>
        <source>The codes of {file} fit the wards of more than one level equally well: {levels}. Give the one that is meant as LEVEL. Nothing was imported.</source>
        <translation>Les codes de {file} correspondent aussi bien aux quartiers statistiques de plus d&#x27;un niveau : {levels}. Indiquez le bon comme niveau (LEVEL). Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>No code of {file} (such as {codes}) is the code of a ward (such as {wards}). Choose another code column, or import the wards that belong to it. Nothing was imported.</source>
        <translation>Aucun code de {file} (par exemple {codes}) n&#x27;est celui d&#x27;un quartier statistique (par exemple {wards}). Choisissez une autre colonne de codes, ou importez les quartiers statistiques qui vont avec. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>No column of {file} fits the wards (such as {wards}), by code or by name; “{column}” comes nearest, with {found} of {known} codes. Give the column as CODE_COLUMN, or import the wards that belong to it. Nothing was imported.</source>
        <translation>Aucune colonne de {file} ne correspond aux quartiers statistiques (par exemple {wards}), ni par code ni par nom ; « {column} » s&#x27;en approche le plus, avec {found} codes sur {known}. Indiquez la colonne des codes (CODE_COLUMN), ou importez les quartiers statistiques qui vont avec. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “{field}” does not say whether the drawing is left out. Write yes or no, or give the field another name. Nothing was imported.</source>
        <translation>{file}, ligne {row} : « {value} » dans « {field} » ne dit pas si le dessin est écarté. Écrivez oui ou non, ou donnez un autre nom au champ. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>Drawings that “{field}” marks as left out, and that stay left out: {count}.</source>
        <translation>Dessins que « {field} » indique comme écartés, et qui le restent : {count}.</translation>
    </message>
    <message>
        <source>“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. Save the data to a file first, and import that.</source>
        <translation>« {start}… » n&#x27;est pas un fichier sur cet ordinateur : les adresses, bases de données et chemins virtuels ne sont pas ouverts. Enregistrez d&#x27;abord les données dans un fichier, et importez celui-ci.</translation>
    </message>
    <message>
        <source>{file} is a packed file. Unpack it first, and import the file that was inside.</source>
        <translation>{file} est un fichier compressé. Décompressez-le d&#x27;abord, et importez le fichier qu&#x27;il contenait.</translation>
    </message>
    <message>
        <source>{file} is empty. Export it again, and import the new file.</source>
        <translation>{file} est vide. Exportez-le à nouveau, et importez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the file inside it that you want to import.</source>
        <translation>{file} est un dossier. Choisissez dans ce dossier le fichier que vous voulez importer.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and folder, and choose it again.</source>
        <translation>Il n&#x27;y a pas de fichier {file}. Vérifiez son nom et son dossier, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Export it again.</source>
        <translation>{file} ne peut pas être lu : {reason}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.</source>
        <translation>{file}, ligne {row}, colonne « {column} » : « {value} » a un autre signe décimal que les lignes du dessus. Écrivez toute la colonne avec une virgule, ou avec un point.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.</source>
        <translation>{file}, ligne {row}, colonne « {column} » : « {value} » peut désigner des milliers ou des décimales. Indiquez le signe décimal (DECIMAL), ou écrivez la colonne sans séparateurs de milliers.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rest. Write the whole column with a comma, or with a point.</source>
        <translation>{file}, ligne {row}, colonne « {column} » : « {value} » a un autre signe décimal que le reste. Écrivez toute la colonne avec une virgule, ou avec un point.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”: “{value}” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.</source>
        <translation>{file}, ligne {row}, colonne « {column} » : « {value} » n&#x27;est pas un chiffre. Laissez la cellule vide si le chiffre manque, ou retirez la colonne du fichier.</translation>
    </message>
    <message>
        <source>A copy of the workspace as it was before is in {file}. To go back, close QGIS and put it in the place of the workspace.</source>
        <translation>Une copie de l&#x27;espace de travail tel qu&#x27;il était avant est dans {file}. Pour revenir en arrière, fermez QGIS et mettez-la à la place de l&#x27;espace de travail.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{field}” holds an e-mail address or something like it (@), which is not kept with drawings. Take the field out of the fields about the person. Nothing was imported.</source>
        <translation>{file}, ligne {row} : « {field} » contient une adresse électronique ou quelque chose de semblable (@), qui n&#x27;est pas conservé avec les dessins. Retirez ce champ des champs sur la personne. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>“{field}” makes no groups: {count} people have {different} different values in it, which may tell who they are. Put them in bands (such as ages of ten years), or take the field out of the fields about the person. Nothing was imported.</source>
        <translation>« {field} » ne forme pas de groupes : {count} personnes y ont {different} valeurs différentes, qui peuvent révéler qui elles sont. Regroupez-les en tranches (comme des âges par dix ans), ou retirez ce champ des champs sur la personne. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>“{field}” is different for each of the {count} people who have it. If it holds names or contacts, delete these participants and import the drawings again without it.</source>
        <translation>« {field} » est différent pour chacune des {count} personnes qui l&#x27;ont. S&#x27;il contient des noms ou des coordonnées de contact, supprimez ces participants et importez à nouveau les dessins sans ce champ.</translation>
    </message>
    <message>
        <source>Each drawing has a participant of its own, {first} to {last}: no field tells who drew it.</source>
        <translation>Chaque dessin a son propre participant, de {first} à {last} : aucun champ n&#x27;indique qui l&#x27;a dessiné.</translation>
    </message>
    <message>
        <source>The codes of “{field}” are kept for the participants: {count}.</source>
        <translation>Les codes de « {field} » sont gardés pour les participants : {count}.</translation>
    </message>
    <message>
        <source>The participants have new codes, {first} to {last}: the values of “{field}” may be names, so they were not kept.</source>
        <translation>Les participants ont de nouveaux codes, de {first} à {last} : les valeurs de « {field} » sont peut-être des noms, elles n&#x27;ont donc pas été gardées.</translation>
    </message>
    <message>
        <source>Each drawing has a participant of its own, {first} to {last}: “{field}” is empty in every row.</source>
        <translation>Chaque dessin a son propre participant, de {first} à {last} : « {field} » est vide à chaque ligne.</translation>
    </message>
    <message>
        <source>Some of these codes were in the workspace already, so all codes of this import begin with “{prefix}”. A person who is in both imports counts as two: delete one import if it is the same file.</source>
        <translation>Certains de ces codes étaient déjà dans l&#x27;espace de travail, tous les codes de cette importation commencent donc par « {prefix} ». Une personne présente dans les deux importations compte pour deux : supprimez une des importations si c&#x27;est le même fichier.</translation>
    </message>
    <message>
        <source>“{field}” differs between the drawings of {codes}; the first value was kept.</source>
        <translation>« {field} » diffère entre les dessins de {codes} ; la première valeur a été gardée.</translation>
    </message>
    <message>
        <source>It looks like names of people, so it is not proposed for anything.</source>
        <translation>Elle semble contenir des noms de personnes, elle n&#x27;est donc proposée pour rien.</translation>
    </message>
    <message>
        <source>It looks like contacts of people, so it is not proposed for anything.</source>
        <translation>Elle semble contenir des coordonnées de contact, elle n&#x27;est donc proposée pour rien.</translation>
    </message>
    <message>
        <source>It holds different kinds of values, which QGIS cannot read.</source>
        <translation>Elle contient des valeurs de types différents, que QGIS ne peut pas lire.</translation>
    </message>
    <message>
        <source>It is empty in the rows that were looked at.</source>
        <translation>Elle est vide dans les lignes examinées.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Its columns are: {columns}.</source>
        <translation>{file} n&#x27;a pas de colonne « {column} ». Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet of a kind that is not read here. Save it as an Excel workbook (xlsx) or as CSV (UTF-8), and import that.</source>
        <translation>{file} est une feuille de calcul d&#x27;un type qui n&#x27;est pas lu ici. Enregistrez-la comme classeur Excel (xlsx) ou en CSV (UTF-8), et importez ce fichier.</translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, its columns separated by {delimiter}.</source>
        <translation>{file} a été lu en {encoding}, ses colonnes séparées par {delimiter}.</translation>
    </message>
    <message>
        <source>{file} has one column only where {delimiter} separates them. Choose another DELIMITER, or “automatic”.</source>
        <translation>{file} n&#x27;a qu&#x27;une seule colonne avec {delimiter} comme séparateur. Choisissez un autre séparateur (DELIMITER), ou « automatic ».</translation>
    </message>
    <message>
        <source>{file}, row {row}: it has {count} cells, and the heading has {expected}. Give each column a heading, or put a cell that holds the separator in quotes.</source>
        <translation>{file}, ligne {row} : elle a {count} cellules, et l&#x27;en-tête en a {expected}. Donnez un en-tête à chaque colonne, ou mettez entre guillemets une cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quote (&quot;) opens a cell here and does not close it as it should. Close it, or take it out.</source>
        <translation>{file}, ligne {row} : un guillemet (&quot;) ouvre ici une cellule et ne la ferme pas comme il faut. Fermez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be cut into columns. Check that its rows have no more cells than the heading, and that quotes close.</source>
        <translation>{file} ne peut pas être découpé en colonnes. Vérifiez que ses lignes n&#x27;ont pas plus de cellules que l&#x27;en-tête, et que les guillemets se ferment.</translation>
    </message>
    <message>
        <source>{file} has no rows below its heading. Export it again, with its figures.</source>
        <translation>{file} n&#x27;a pas de lignes sous son en-tête. Exportez-le à nouveau, avec ses chiffres.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Save it from your spreadsheet as CSV (UTF-8), and import that.</source>
        <translation>{file} n&#x27;est pas un tableau de texte. Enregistrez-le depuis votre tableur en CSV (UTF-8), et importez ce fichier.</translation>
    </message>
    <message>
        <source>It cannot be told in which encoding {file} was saved. Save it again as CSV (UTF-8), or give its encoding as ENCODING, such as cp1252.</source>
        <translation>Impossible de savoir dans quel encodage {file} a été enregistré. Enregistrez-le à nouveau en CSV (UTF-8), ou indiquez son encodage (ENCODING), par exemple cp1252.</translation>
    </message>
    <message>
        <source>ENCODING “{encoding}” is not known. Write one such as utf-8, utf-16 or cp1252, or leave it empty.</source>
        <translation>L&#x27;encodage (ENCODING) « {encoding} » n&#x27;est pas connu. Écrivez-en un comme utf-8, utf-16 ou cp1252, ou laissez vide.</translation>
    </message>
    <message>
        <source>{file} is not in {encoding}, or is damaged: row {row} cannot be read. Save it again as CSV (UTF-8), or give its encoding as ENCODING.</source>
        <translation>{file} n&#x27;est pas en {encoding}, ou est abîmé : la ligne {row} est illisible. Enregistrez-le à nouveau en CSV (UTF-8), ou indiquez son encodage (ENCODING).</translation>
    </message>
    <message>
        <source>{file} has several layers: {layers}. Choose one: write |layername={first} behind the file&#x27;s name.</source>
        <translation>{file} a plusieurs couches : {layers}. Choisissez-en une : écrivez |layername={first} après le nom du fichier.</translation>
    </message>
    <message>
        <source>“{address}” is written as an address. Write the path of the file alone, without “file://” before it.</source>
        <translation>« {address} » est écrit comme une adresse. Écrivez seulement le chemin du fichier, sans « file:// » devant.</translation>
    </message>
    <message>
        <source>{file} says with an address on the internet in which coordinate reference system it is, and addresses are not opened. Export it again, for instance as GeoPackage.</source>
        <translation>{file} indique par une adresse sur internet dans quel système de coordonnées il est, et les adresses ne sont pas ouvertes. Exportez-le à nouveau, par exemple en GeoPackage.</translation>
    </message>
    <message>
        <source>{file} is not a vector file that can be imported. Save it as GeoPackage, GeoJSON or Shapefile, and import that.</source>
        <translation>{file} n&#x27;est pas un fichier vectoriel importable. Enregistrez-le en GeoPackage, GeoJSON ou Shapefile, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Layers from “{provider}” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that.</source>
        <translation>Les couches de « {provider} » ne sont pas importées : seuls les fichiers sur cet ordinateur le sont. Exportez la couche vers un GeoPackage, et importez celui-ci.</translation>
    </message>
    <message>
        <source>{file} has no rows. Choose a file that has drawings or areas in it.</source>
        <translation>{file} n&#x27;a pas de lignes. Choisissez un fichier qui contient des dessins ou des zones.</translation>
    </message>
    <message>
        <source>{file} has no geometry, only a table. Choose a file with polygons or lines.</source>
        <translation>{file} n&#x27;a pas de géométrie, seulement un tableau. Choisissez un fichier avec des polygones ou des tracés.</translation>
    </message>
    <message>
        <source>“{field}” in {file} holds different kinds of values, such as texts and figures, and QGIS cannot read them. Make all of them texts, or choose another field.</source>
        <translation>« {field} » dans {file} contient des valeurs de sortes différentes, comme des textes et des chiffres, et QGIS ne peut pas les lire. Faites-en partout des textes, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{file} has no field “{field}”. Its fields are: {fields}.</source>
        <translation>{file} n&#x27;a pas de champ « {field} ». Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>The filter “{filter}” is not an expression that QGIS can read. Correct it, or leave it out.</source>
        <translation>Le filtre « {filter} » n&#x27;est pas une expression que QGIS peut lire. Corrigez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>No row of {file} is selected, or none meets the filter, so nothing was changed. Choose other rows, or take all of them.</source>
        <translation>Aucune ligne de {file} n&#x27;est sélectionnée, ou aucune ne répond au filtre, donc rien n&#x27;a été modifié. Choisissez d&#x27;autres lignes, ou prenez-les toutes.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinate reference system it is, or names one that is not known. Give it as CRS, for instance EPSG:31370 or EPSG:4326.</source>
        <translation>{file} ne dit pas dans quel système de coordonnées il est, ou en cite un qui n&#x27;est pas connu. Indiquez-le dans le paramètre CRS, par exemple EPSG:31370 ou EPSG:4326.</translation>
    </message>
    <message>
        <source>{file} says that it is in {own}, and CRS says {given}. Leave CRS empty; if the file is wrong, set the right system on it in QGIS first (“Assign projection”).</source>
        <translation>{file} dit qu&#x27;il est en {own}, et le paramètre CRS dit {given}. Laissez CRS vide ; si c&#x27;est le fichier qui se trompe, donnez-lui d&#x27;abord le bon système dans QGIS (« Assigner une projection »).</translation>
    </message>
    <message>
        <source>The layer “{layer}” is not a vector layer that can be read. Choose another layer or file.</source>
        <translation>La couche « {layer} » n&#x27;est pas une couche vectorielle lisible. Choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “accept” is neither a yes nor a no. Write y or n, or leave it empty. Nothing was imported.</source>
        <translation>{file}, ligne {row} : « {value} » dans « accept » n&#x27;est ni un oui ni un non. Écrivez o (oui) ou n (non), ou laissez vide. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” in “ward_code” is not the code of a ward of this level. Write the code of the ward that “{name}” is, or n in “accept”. Nothing was imported.</source>
        <translation>{file}, ligne {row} : « {value} » dans « ward_code » n&#x27;est pas le code d&#x27;un quartier statistique de ce niveau. Écrivez le code du quartier statistique qu&#x27;est « {name} », ou n (non) dans « accept ». Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>It has no code in the field “{field}”.</source>
        <translation>Il n&#x27;y a pas de code dans le champ « {field} ».</translation>
    </message>
    <message>
        <source>{file} has codes in “{field}” that stand in more than one row: {codes}; the rows are in brackets. Join the pieces of a ward first (“Dissolve” by that field), or choose the field that tells the wards apart. Nothing was imported.</source>
        <translation>{file} contient dans « {field} » des codes qui figurent sur plus d&#x27;une ligne : {codes} ; les lignes sont entre parenthèses. Réunissez d&#x27;abord les morceaux d&#x27;un même quartier statistique (« Regrouper » selon ce champ), ou choisissez le champ qui distingue les quartiers statistiques. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>The workspace already has wards of the level “{level}” with these codes of {file}: {codes}. Give another LEVEL, or delete those wards first. Nothing was imported.</source>
        <translation>L&#x27;espace de travail a déjà des quartiers statistiques du niveau « {level} » avec ces codes de {file} : {codes}. Indiquez un autre niveau (LEVEL), ou supprimez d&#x27;abord ces quartiers statistiques. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>The workspace already has wards without a level with these codes of {file}: {codes}. Give a LEVEL, or delete those wards first. Nothing was imported.</source>
        <translation>L&#x27;espace de travail contient déjà des quartiers statistiques sans niveau avec ces codes de {file} : {codes}. Indiquez un LEVEL, ou supprimez d&#x27;abord ces quartiers. Rien n&#x27;a été importé.</translation>
    </message>
    <message>
        <source>These codes are one digit shorter than the others, as if a zero in front was lost: {codes}. They were kept as they are; correct the file if they are wrong.</source>
        <translation>Ces codes ont un chiffre de moins que les autres, comme si un zéro devant s&#x27;était perdu : {codes}. Ils ont été gardés tels quels ; corrigez le fichier s&#x27;ils sont faux.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook, perhaps because it is damaged or has a password. Open it in your spreadsheet, save it as xlsx without a password or as CSV (UTF-8), and import that.</source>
        <translation>{file} ne peut pas être lu comme classeur Excel, peut-être parce qu&#x27;il est abîmé ou a un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le en xlsx sans mot de passe ou en CSV (UTF-8), et importez ce fichier.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} was read.</source>
        <translation>La feuille « {sheet} » de {file} a été lue.</translation>
    </message>
    <message>
        <source>The spreadsheet shows cells of these columns as percentages: {columns}. Their figures are kept as they are stored: 12,5 % as 0.125.</source>
        <translation>Le tableur affiche les cellules de ces colonnes comme des pourcentages : {columns}. Leurs chiffres sont gardés tels qu&#x27;ils sont stockés : 12,5 % comme 0.125.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>{file} n&#x27;a pas de feuille « {sheet} ». Ses feuilles sont : {sheets}.</translation>
    </message>
    <message>
        <source>{file} has several sheets: {sheets}. Give the name of the one with the figures as SHEET.</source>
        <translation>{file} a plusieurs feuilles : {sheets}. Indiquez le nom de celle qui contient les chiffres comme feuille (SHEET).</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook to be read safely: {size} MB unpacked, and {most} MB is the most. Save the sheet with the figures as CSV (UTF-8), and import that.</source>
        <translation>{file} est trop grand pour qu&#x27;un classeur soit lu sans risque : {size} Mo décompressé, et le maximum est de {most} Mo. Enregistrez la feuille avec les chiffres en CSV (UTF-8), et importez ce fichier.</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: the formula in this cell has no result. Open the file in your spreadsheet, save it there, and import it again.</source>
        <translation>{file}, ligne {row}, colonne {column} : la formule dans cette cellule n&#x27;a pas de résultat. Ouvrez le fichier dans votre tableur, enregistrez-le là, et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workspace {workspace} has no wards yet. Import the wards first.</source>
        <translation>L&#x27;espace de travail {workspace} n&#x27;a pas encore de quartiers statistiques. Importez d&#x27;abord les quartiers statistiques.</translation>
    </message>
    <message>
        <source>The wards of {workspace} are of several levels: {levels}. Give one as LEVEL.</source>
        <translation>Les quartiers statistiques de {workspace} sont de plusieurs niveaux : {levels}. Indiquez-en un comme niveau (LEVEL).</translation>
    </message>
    <message>
        <source>{workspace} has no wards of the level “{level}”. Its levels are: {levels}.</source>
        <translation>{workspace} n&#x27;a pas de quartiers statistiques du niveau « {level} ». Ses niveaux sont : {levels}.</translation>
    </message>
    <message>
        <source>{workspace} has no figures of the period “{period}” for these wards. Its periods are: {periods}.</source>
        <translation>{workspace} n&#x27;a pas de chiffres de la période « {period} » pour ces quartiers statistiques. Ses périodes sont : {periods}.</translation>
    </message>
    <message>
        <source>{workspace} has no figures for the wards of the level “{level}”. Import indicators for them first.</source>
        <translation>{workspace} n&#x27;a pas de chiffres pour les quartiers statistiques du niveau « {level} ». Importez d&#x27;abord des indicateurs pour eux.</translation>
    </message>
    <message>
        <source>The indicators “{first}” and “{second}” would both make a column “{name}”. Change the code of one in the table of indicators.</source>
        <translation>Les indicateurs « {first} » et « {second} » donneraient tous deux une colonne « {name} ». Modifiez le code de l&#x27;un d&#x27;eux dans la table des indicateurs.</translation>
    </message>
    <message>
        <source>Keep “{name}”</source>
        <translation>Garder « {name} »</translation>
    </message>
    <message>
        <source>Take away “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
    <message>
        <source>That result is no longer in the workspace as it was kept; somebody changed the table “Lived neighbourhood”. Nothing was changed.</source>
        <translation>Ce résultat n&#x27;est plus dans l&#x27;espace de travail tel qu&#x27;il a été gardé ; quelqu&#x27;un a modifié la table « Quartier vécu ». Rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>drawings were added</source>
        <translation>des dessins ont été ajoutés</translation>
    </message>
    <message>
        <source>drawings were taken away</source>
        <translation>des dessins ont été retirés</translation>
    </message>
    <message>
        <source>drawings were left out</source>
        <translation>des dessins ont été écartés</translation>
    </message>
    <message>
        <source>drawings that were left out count again</source>
        <translation>des dessins écartés comptent à nouveau</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>un consentement a été retiré</translation>
    </message>
    <message>
        <source>consent was given</source>
        <translation>un consentement a été donné</translation>
    </message>
    <message>
        <source>drawings were changed</source>
        <translation>des dessins ont été modifiés</translation>
    </message>
    <message>
        <source>its recipe does not say which drawings of this workspace it was made of</source>
        <translation>sa recette ne dit pas à partir de quels dessins de cet espace de travail il a été fait</translation>
    </message>
    <message>
        <source>Consent was withdrawn since “{name}” was kept, and what was drawn with it is in there, so it does not leave. Recompute it, and export the new one.</source>
        <translation>Un accord a été retiré depuis que “{name}” a été gardé, et ce qui avait été dessiné s’y trouve : cela ne sort donc pas. Recalculez-le, et exportez le nouveau.</translation>
    </message>
    <message>
        <source>Its number of people is empty or no number.</source>
        <translation>Son nombre de personnes est vide ou n&#x27;est pas un nombre.</translation>
    </message>
    <message>
        <source>Its number of people is below zero.</source>
        <translation>Son nombre de personnes est inférieur à zéro.</translation>
    </message>
    <message>
        <source>Choose the field of {layer} that holds the numbers of people.</source>
        <translation>Choisissez le champ de {layer} qui contient les nombres de personnes.</translation>
    </message>
    <message>
        <source>No row of {layer} tells how many people live where.</source>
        <translation>Aucune ligne de {layer} n&#x27;indique combien de personnes vivent où.</translation>
    </message>
    <message>
        <source>The layer has no known coordinate reference system. Set it in the layer&#x27;s properties, and try again.</source>
        <translation>La couche n&#x27;a pas de système de coordonnées connu. Indiquez-le dans les propriétés de la couche, puis réessayez.</translation>
    </message>
    <message>
        <source>The coordinates do not fit {crs}: no place on earth has them. Set the layer&#x27;s real coordinate reference system.</source>
        <translation>Les coordonnées ne correspondent pas à {crs} : aucun endroit sur terre ne les a. Donnez à la couche son vrai système de coordonnées.</translation>
    </message>
    <message>
        <source>This line is made of whole blocks. Choose the rule “Block by block” and a layer of blocks or streets, and try again.</source>
        <translation>Ce tracé est fait d&#x27;îlots entiers. Choisissez la règle « Îlot par îlot » et une couche d&#x27;îlots ou de rues, puis réessayez.</translation>
    </message>
    <message>
        <source>The recipe of “{name}” does not say which drawings of this workspace it was made of, so it cannot be made again. Choose the drawings and the rule, and keep the line under that name.</source>
        <translation>La recette de « {name} » ne dit pas à partir de quels dessins de cet espace de travail il a été fait, il ne peut donc pas être refait. Choisissez les dessins et la règle, et gardez le tracé sous ce nom.</translation>
    </message>
    <message>
        <source>The line of “{name}” has no ground. Tick a lower level as the line on maps.</source>
        <translation>Le tracé de « {name} » n&#x27;a pas de terrain. Cochez un niveau plus bas comme tracé affiché sur les cartes.</translation>
    </message>
    <message>
        <source>There are no wards with the codes {codes} among those of this level.</source>
        <translation>Il n&#x27;y a pas de quartiers statistiques avec les codes {codes} parmi ceux de ce niveau.</translation>
    </message>
    <message>
        <source>Single cells are those between the lines as they were drawn. Choose 0 (exact) as cell size.</source>
        <translation>Les cellules séparées sont celles entre les tracés tels qu&#x27;ils ont été dessinés. Choisissez 0 (exact) comme taille des cellules.</translation>
    </message>
    <message>
        <source>Cells of {size} m are larger than the drawings, so nothing was found. Choose smaller ones, or 0 for exact.</source>
        <translation>Des cellules de {size} m sont plus grandes que les dessins, rien n&#x27;a donc été trouvé. Choisissez-en de plus petites, ou 0 pour un calcul exact.</translation>
    </message>
    <message>
        <source>No ground is in so many drawings. Ask for a lower threshold too, such as 0 (the union).</source>
        <translation>Aucun terrain n&#x27;est dans autant de dessins. Demandez aussi un seuil plus bas, par exemple 0 (l&#x27;union).</translation>
    </message>
    <message>
        <source>its line crossed itself and was repaired</source>
        <translation>son tracé se croisait et a été réparé</translation>
    </message>
    <message>
        <source>it cannot be used: {reason}</source>
        <translation>il est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>Say why first: a drawing is left out for a reason that others can read.</source>
        <translation>Dites d&#x27;abord pourquoi : un dessin est écarté pour une raison que d&#x27;autres peuvent lire.</translation>
    </message>
    <message>
        <source>Leave out the drawing of {code}</source>
        <translation>Écarter le dessin de {code}</translation>
    </message>
    <message>
        <source>Leave out drawings ({number})</source>
        <translation>Écarter des dessins ({number})</translation>
    </message>
    <message>
        <source>Include the drawing of {code} again</source>
        <translation>Inclure à nouveau le dessin de {code}</translation>
    </message>
    <message>
        <source>Include drawings again ({number})</source>
        <translation>Inclure à nouveau des dessins ({number})</translation>
    </message>
    <message>
        <source>Choose a drawing in the list first.</source>
        <translation>Choisissez d&#x27;abord un dessin dans la liste.</translation>
    </message>
    <message>
        <source>This drawing, or who drew it, is no longer in the workspace, so nothing was changed.</source>
        <translation>Ce dessin, ou la personne qui l&#x27;a dessiné, n&#x27;est plus dans l&#x27;espace de travail, donc rien n&#x27;a été modifié.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>May be kept for analysis</source>
        <translation>Peut être gardé pour l&#x27;analyse</translation>
    </message>
    <message>
        <source>May be shown as a role</source>
        <translation>Peut être montré comme rôle</translation>
    </message>
    <message>
        <source>May be shown by name</source>
        <translation>Peut être montré par nom</translation>
    </message>
    <message>
        <source>Contact may be shared with partners</source>
        <translation>Contact partageable avec les partenaires</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Public cible</translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation>Tâches principales</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>A eu lieu le</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Code (never a name)</source>
        <translation>Code (jamais un nom)</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Tranche d&#x27;âge</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation>Langue à la maison</translation>
    </message>
    <message>
        <source>Relation to the neighbourhood</source>
        <translation>Relation avec le quartier</translation>
    </message>
    <message>
        <source>Years lived here</source>
        <translation>Années vécues ici</translation>
    </message>
    <message>
        <source>Other groups (JSON)</source>
        <translation>Autres groupes (JSON)</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Dessiné le</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Pourquoi écarté</translation>
    </message>
    <message>
        <source>Repaired at import</source>
        <translation>Réparé à l&#x27;importation</translation>
    </message>
    <message>
        <source>Unusual because</source>
        <translation>Inhabituel parce que</translation>
    </message>
    <message>
        <source>Row in the source</source>
        <translation>Ligne dans la source</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Valeurs des indicateurs</translation>
    </message>
    <message>
        <source>Result (its levels and cells share it)</source>
        <translation>Résultat (commun à ses niveaux et cellules)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Share of the drawings, at least (%)</source>
        <translation>Part des dessins, au moins (%)</translation>
    </message>
    <message>
        <source>Number of drawings</source>
        <translation>Nombre de dessins</translation>
    </message>
    <message>
        <source>This level is the line on maps</source>
        <translation>Ce niveau est le tracé affiché sur les cartes</translation>
    </message>
    <message>
        <source>Computed at</source>
        <translation>Calculé le</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Recette (JSON)</translation>
    </message>
    <message>
        <source>Share of the drawings</source>
        <translation>Part des dessins</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>What people use it for</source>
        <translation>Ce que les gens en font</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Used when</source>
        <translation>Moments d&#x27;utilisation</translation>
    </message>
    <message>
        <source>Role in the neighbourhood</source>
        <translation>Rôle dans le quartier</translation>
    </message>
    <message>
        <source>Name shown (only with consent)</source>
        <translation>Nom affiché (seulement avec consentement)</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Visible or hidden</source>
        <translation>Visible ou caché</translation>
    </message>
    <message>
        <source>Active or passive</source>
        <translation>Actif ou passif</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Se trouve à</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>De l&#x27;organisation</translation>
    </message>
    <message>
        <source>From person or group</source>
        <translation>De la personne ou du groupe</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Du lieu</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Vers l&#x27;organisation</translation>
    </message>
    <message>
        <source>To person or group</source>
        <translation>Vers la personne ou le groupe</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Vers le lieu</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What was seen, heard or told</source>
        <translation>Ce qui a été vu, entendu ou raconté</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>From whose perspective</source>
        <translation>Du point de vue de qui</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>For whose eyes</source>
        <translation>Visible pour qui</translation>
    </message>
    <message>
        <source>Photo or recording</source>
        <translation>Photo ou enregistrement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags of observations</source>
        <translation>Étiquettes des observations</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation>Étiqueté par</translation>
    </message>
    <message>
        <source>Tagged at</source>
        <translation>Étiqueté le</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Avancée par</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Tâche de qui</translation>
    </message>
    <message>
        <source>To be told to</source>
        <translation>À communiquer à</translation>
    </message>
    <message>
        <source>Strengths to threats</source>
        <translation>Des forces aux menaces</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Strength, weakness, opportunity or threat</source>
        <translation>Force, faiblesse, opportunité ou menace</translation>
    </message>
    <message>
        <source>Shared by all</source>
        <translation>Partagé par tous</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Consent log</source>
        <translation>Journal des consentements</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Key of the person&#x27;s row</source>
        <translation>Clé de la ligne de la personne</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Given (or withdrawn)</source>
        <translation>Donné (ou retiré)</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Version du texte de consentement</translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation>Noms et contacts</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>This QGIS cannot write {format} files. Choose another format for {file}.</source>
        <translation>Ce QGIS ne peut pas écrire de fichiers {format}. Choisissez un autre format pour {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place for it, or close it elsewhere.</source>
        <translation>{file} ne peut pas être écrit : {reason}. Choisissez un autre endroit, ou fermez-le là où il est ouvert.</translation>
    </message>
    <message>
        <source>The threshold “{name}” of {file} is “{value}”, which is no whole number. Set it anew with “Thresholds for small numbers”.</source>
        <translation>Le seuil « {name} » de {file} est « {value} », qui n&#x27;est pas un nombre entier. Fixez-le à nouveau avec « Seuils pour les petits nombres ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be a workspace&#x27;s name. Use letters, digits, spaces, dots, dashes and underscores, 60 at most.</source>
        <translation>« {name} » ne peut pas être le nom d&#x27;un espace de travail. Utilisez des lettres, chiffres, espaces, points, tirets et traits de soulignement, 60 au maximum.</translation>
    </message>
    <message>
        <source>{file} already exists in {folder}. Open it, or choose another name or folder.</source>
        <translation>{file} existe déjà dans {folder}. Ouvrez-le, ou choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder for the workspace.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {reason}. Choisissez un autre dossier pour l&#x27;espace de travail.</translation>
    </message>
    <message>
        <source>No workspace can be made in {folder}: {reason}. Choose a folder that you may write in.</source>
        <translation>Aucun espace de travail ne peut être créé dans {folder} : {reason}. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The coordinate reference system is not known. Choose one, for instance EPSG:31370.</source>
        <translation>Le système de coordonnées n&#x27;est pas connu. Choisissez-en un, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>{crs} does not measure in metres. Choose a projected system, for instance EPSG:31370.</source>
        <translation>{crs} ne mesure pas en mètres. Choisissez un système projeté, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>There is no workspace {file}. Choose the .gpkg file of an existing one.</source>
        <translation>Il n&#x27;y a pas d&#x27;espace de travail {file}. Choisissez le fichier .gpkg d&#x27;un espace existant.</translation>
    </message>
    <message>
        <source>{file} is not a Resokit workspace. Choose the .gpkg file that “New workspace” made.</source>
        <translation>{file} n&#x27;est pas un espace de travail Resokit. Choisissez le fichier .gpkg créé par « Nouvel espace de travail ».</translation>
    </message>
    <message>
        <source>{file} was made by a newer Resokit (its format is {version}, this plugin reads {known}). Update the plugin.</source>
        <translation>{file} a été créé par un Resokit plus récent (son format est {version}, cette extension lit {known}). Mettez l&#x27;extension à jour.</translation>
    </message>
    <message>
        <source>“{pair}” is no rate of fields of the wards. Write numerator/denominator, or percentage % denominator, with a semicolon between pairs. The fields are: {fields}.</source>
        <translation>« {pair} » n&#x27;est pas un taux de champs des quartiers statistiques. Écrivez numérateur/dénominateur, ou pourcentage % dénominateur, avec un point-virgule entre les paires. Les champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Row {row}: {value} in “{field}” is no percentage. Correct it, or empty it.</source>
        <translation>Ligne {row} : {value} dans « {field} » n&#x27;est pas un pourcentage. Corrigez-le, ou videz-le.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” in “{field}” is no status. Write one of: {statuses}.</source>
        <translation>Ligne {row} : « {value} » dans « {field} » n&#x27;est pas un statut. Écrivez l&#x27;un de ceux-ci : {statuses}.</translation>
    </message>
    <message>
        <source>Row {row}: {value} in “{field}” is no figure that people can be counted in. Empty it where it is missing, and write numbers with a decimal point.</source>
        <translation>Ligne {row} : {value} dans « {field} » n&#x27;est pas un chiffre avec lequel on peut compter des personnes. Videz-le s&#x27;il manque, et écrivez les nombres avec un point décimal.</translation>
    </message>
    <message>
        <source>Neither the drawings nor the participants have “{field}” to make groups of. The participants have: {fields}.</source>
        <translation>Ni les dessins ni les participants n&#x27;ont « {field} » pour former des groupes. Les participants ont : {fields}.</translation>
    </message>
</context>
</TS>
