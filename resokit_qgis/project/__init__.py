"""What the plugin does to a QGIS project: layers, styles, forms, relations."""
