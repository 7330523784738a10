<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Resokit</name>
    <message>
        <source>The .gpkg file of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that says what was done, row by row where something was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows, install QGIS with the OSGeo4W installer and choose “qgis-full”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On macOS, install the newest QGIS from qgis.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux, install it for the Python that QGIS uses, for instance with: pip install {library}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in Resokit, not something you did ({error}). The log panel “Resokit” has the details to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local service centre where older neighbours eat, meet and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people and their carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals, information, company at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community centre with a café, classes and a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, culture, language practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community health centre that also looks at what makes people ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents without a family doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care, prevention, signalling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and adventure after school, in the street and in the park.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children from 6 to 15 and their parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, homework, holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house of neighbours for neighbours, run by volunteers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newcomers and people who live alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, repair café, second-hand clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew the whole municipality, not a neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the Python library {library}, version {minimum} or newer, which this QGIS does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lived neighbourhood “{wanted}”. This workspace has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” comes from {drawings} drawings. That few could point to a person, so it is not printed; collect more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood map of an organisation · {neighbourhood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional people and organisations: a demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this boundary came about: the contours of all {drawings} drawings together form the neighbourhood, {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this boundary came about: the ground that at least {share} % of {drawings} drawings include, {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contours together cover {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a map layer. Choose a GeoPackage, GeoJSON or shapefile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say which coordinate reference system it is in. Save it with one, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no features with a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map {file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no field “{field}”. It has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In fewer than 25 % of the drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 25 % of the drawings or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 50 % of the drawings or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 75 % of the drawings or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other levels of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in people&#x27;s minds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only. Ask for write permission, or copy the workspace to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is read-only, so {file} cannot be changed. Copy the workspace to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written by another program. Save or close it there, and try again; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be kept for analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown as a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact may be shared with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths to threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code (never a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years lived here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other groups (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (its levels and cells share it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the drawings, at least (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This level is the line on maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name shown (only with consent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active or passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From person or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To person or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, heard or told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whose perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whose eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, weakness, opportunity or threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the person&#x27;s row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given (or withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a workspace&#x27;s name. Use letters, digits, spaces, dots, dashes and underscores, 60 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate reference system is not known. Choose one, for instance EPSG:31370.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{crs} does not measure in metres. Choose a projected system, for instance EPSG:31370.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace {file}. Choose the .gpkg file of an existing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Resokit workspace. Choose the .gpkg file that “New workspace” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Resokit (its format is {version}, this plugin reads {known}). Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} already exists in {folder}. Open it, or choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace can be made in {folder}: {reason}. Choose a folder that you may write in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
