// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// stdLog are the logs and the terminal of the standard library.
func stdLog() []Library {
	prints := []string{"Print", "Printf", "Println", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"}
	leveled := []string{"Debug", "Info", "Warn", "Error"}
	context := levels(leveled, []string{"Context"})
	return []Library{
		{
			Name:  "log",
			Doc:   "https://pkg.go.dev/log",
			Paths: []string{"log"},
			Rows:  slices.Concat(logged(Rest0, "", prints...), logged(Rest0, "Logger", prints...), logged(P1, "", "Output"), logged(P1, "Logger", "Output")),
		},
		{
			Name:  "log/slog",
			Doc:   "https://pkg.go.dev/log/slog",
			Paths: []string{"log/slog"},
			Rows: slices.Concat(
				logged(Rest0, "", append(leveled, "With")...), logged(Rest1, "", context...), logged(Rest2, "", "Log", "LogAttrs"),
				logged(Rest0, "Logger", append(leveled, "With")...), logged(Rest1, "Logger", context...), logged(Rest2, "Logger", "Log", "LogAttrs"),
			),
		},
		{
			Name:  "fmt to the terminal",
			Doc:   "https://pkg.go.dev/fmt",
			Paths: []string{"fmt"},
			Rows: slices.Concat(written(jose.Console, Rest0, "", "Print", "Printf", "Println"), []Row{
				// func Fprint(w io.Writer, a ...any) (n int, err error)
				{Symbol: "Fprint", Event: jose.Carry, Channel: jose.Console, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
				// func Fprintf(w io.Writer, format string, a ...any) (n int, err error)
				{Symbol: "Fprintf", Event: jose.Carry, Channel: jose.Console, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
				// func Fprintln(w io.Writer, a ...any) (n int, err error)
				{Symbol: "Fprintln", Event: jose.Carry, Channel: jose.Console, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
			}),
		},
		{
			Name:  "files",
			Doc:   "https://pkg.go.dev/os",
			Paths: []string{"os", "io/ioutil"},
			Rows: []Row{
				// func WriteFile(name string, data []byte, perm FileMode) error
				{Symbol: "WriteFile", Event: jose.Carry, Channel: jose.FileOut, Mode: P2, Roles: Roles{jose.Value: P1}},
			},
		},
	}
}

// errorTexts are the makers of errors: their text ends in a log or a response.
func errorTexts() []Library {
	return []Library{
		{
			Name:  "fmt errors",
			Doc:   "https://pkg.go.dev/fmt",
			Paths: []string{"fmt", "golang.org/x/xerrors"},
			Rows:  written(jose.ErrorText, Rest0, "", "Errorf"),
		},
		{
			Name:  "errors",
			Doc:   "https://pkg.go.dev/errors",
			Paths: []string{"errors"},
			Rows:  written(jose.ErrorText, P0, "", "New"),
		},
		{
			Name:  "pkg/errors",
			Doc:   "https://pkg.go.dev/github.com/pkg/errors",
			Paths: []string{"github.com/pkg/errors"},
			Rows: slices.Concat(written(jose.ErrorText, Rest0, "", "New", "Errorf"),
				written(jose.ErrorText, Rest1, "", "Wrap", "Wrapf", "WithMessage", "WithMessagef")),
		},
		{
			Name:  "grpc status",
			Doc:   "https://pkg.go.dev/google.golang.org/grpc/status",
			Paths: []string{"google.golang.org/grpc/status"},
			Rows:  written(jose.ErrorText, Rest1, "", "New", "Newf", "Error", "Errorf"),
		},
	}
}

// logFlows are the attributes that logs are given, and requests written out.
func logFlows() map[string]map[string]Flow {
	attr := from(P1)
	return map[string]map[string]Flow{
		// https://pkg.go.dev/log/slog
		"log/slog": {
			"Any":         attr,        // func(key string, value any) Attr
			"AnyValue":    from(P0),    // func(v any) Value
			"Group":       from(Rest1), // func(key string, args ...any) Attr
			"GroupAttrs":  from(Rest1), // func(key string, attrs ...Attr) Attr
			"GroupValue":  from(Rest0), // func(as ...Attr) Value
			"String":      attr,        // func(key string, value string) Attr
			"StringValue": from(P0),    // func(value string) Value
		},
		// https://pkg.go.dev/go.uber.org/zap
		"go.uber.org/zap": {
			"Any":         attr,        // func(key string, value interface{}) Field
			"ByteString":  attr,        // func(key string, val []byte) Field
			"ByteStrings": attr,        // func(key string, bss [][]byte) Field
			"Dict":        from(Rest1), // func(key string, val ...Field) Field
			"Reflect":     attr,        // func(key string, val interface{}) Field
			"String":      attr,        // func(key string, val string) Field
			"Stringp":     attr,        // func(key string, val *string) Field
			"Strings":     attr,        // func(key string, ss []string) Field
		},
		// https://pkg.go.dev/go.opentelemetry.io/otel/attribute
		"go.opentelemetry.io/otel/attribute": {
			"Key.String":      from(P0), // func(v string) KeyValue
			"Key.StringSlice": from(P0), // func(v []string) KeyValue
			"String":          attr,     // func(k string, v string) KeyValue
			"StringSlice":     attr,     // func(k string, v []string) KeyValue
		},
		// https://pkg.go.dev/go.opentelemetry.io/otel/trace
		"go.opentelemetry.io/otel/trace": {
			"WithAttributes": from(Rest0), // func(attributes ...attribute.KeyValue) SpanStartEventOption
		},
		// https://pkg.go.dev/net/http/httputil
		// They hold the Authorization header, or the tokens of a response.
		"net/http/httputil": {
			"DumpRequest":    {Source: jose.Request, In: jose.InHeader, Token: true}, // func(req *http.Request, body bool) ([]byte, error)
			"DumpRequestOut": {Source: jose.Request, In: jose.InHeader, Token: true}, // func(req *http.Request, body bool) ([]byte, error)
			"DumpResponse":   {Source: jose.Response, Token: true},                   // func(resp *http.Response, body bool) ([]byte, error)
		},
	}
}
