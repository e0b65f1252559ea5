// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"reflect"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// findingsSchema is the JSON Schema of what -format json prints.
func findingsSchema() (string, error) {
	root := schemaOf(reflect.TypeFor[report.Document]())
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	root["$id"] = "https://github.com/jwtvet/jwtvet/blob/main/docs/findings.schema.json"
	root["title"] = "jwtvet -format json"
	text, err := json.MarshalIndent(root, "", "  ")
	return string(text) + "\n", err
}

// schemaOf describes a Go type. Fields are only ever added, so others are allowed.
func schemaOf(t reflect.Type) map[string]any {
	switch t.Kind() {
	case reflect.Pointer:
		return schemaOf(t.Elem())
	case reflect.Slice:
		return map[string]any{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Struct:
		properties, required := map[string]any{}, []string{}
		for f := range t.Fields() {
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			properties[name] = schemaOf(f.Type)
			if options != "omitempty" {
				required = append(required, name)
			}
		}
		return map[string]any{"type": "object", "properties": properties, "required": required}
	case reflect.Int:
		return map[string]any{"type": "integer", "minimum": 0}
	}
	return map[string]any{"type": "string"}
}
