// SPDX-License-Identifier: Apache-2.0

package catalog

// from is the flow of a function whose result is made of these slots.
func from(slots ...Slot) Flow { return Flow{From: slots} }

// into is the flow of a function that puts these slots into dst.
func into(dst Slot, slots ...Slot) Flow { return Flow{Into: dst, From: slots} }

// cleaned is the flow of a function whose result is made of these slots and hides them.
func cleaned(slots ...Slot) Flow { return Flow{From: slots, Cleans: true} }

// dropped is the flow of a function that takes a text out of others.
func dropped(text Slot, slots ...Slot) Flow { return Flow{From: slots, Drops: text} }

// cut is the flow of a function that cuts a text at a separator, or at white space (Recv).
func cut(text, sep Slot) Flow { return Flow{From: []Slot{text}, Cut: sep} }

// textFlows are the flows of functions on text.
func textFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/strings
		"strings": {
			"Builder.String":       from(Recv),          // func() string
			"Builder.Write":        into(Recv, P0),      // func(p []byte) (int, error)
			"Builder.WriteByte":    into(Recv, P0),      // func(c byte) error
			"Builder.WriteRune":    into(Recv, P0),      // func(r rune) (int, error)
			"Builder.WriteString":  into(Recv, P0),      // func(s string) (int, error)
			"Clone":                from(P0),            // func(s string) string
			"Cut":                  cut(P0, P1),         // func(s string, sep string) (before string, after string, found bool)
			"CutPrefix":            from(P0),            // func(s string, prefix string) (after string, found bool)
			"CutSuffix":            from(P0),            // func(s string, suffix string) (before string, found bool)
			"Fields":               cut(P0, Recv),       // func(s string) []string
			"FieldsFunc":           from(P0),            // func(s string, f func(rune) bool) []string
			"FieldsFuncSeq":        from(P0),            // func(s string, f func(rune) bool) iter.Seq[string]
			"FieldsSeq":            from(P0),            // func(s string) iter.Seq[string]
			"Join":                 from(P0, P1),        // func(elems []string, sep string) string
			"Lines":                from(P0),            // func(s string) iter.Seq[string]
			"Map":                  from(P1),            // func(mapping func(rune) rune, s string) string
			"NewReader":            from(P0),            // func(s string) *Reader
			"NewReplacer":          from(Rest0),         // func(oldnew ...string) *Replacer
			"Reader.Read":          into(P0, Recv),      // func(b []byte) (n int, err error)
			"Reader.Reset":         into(Recv, P0),      // func(s string)
			"Reader.WriteTo":       into(P0, Recv),      // func(w io.Writer) (n int64, err error)
			"Repeat":               from(P0),            // func(s string, count int) string
			"Replace":              dropped(P1, P0, P2), // func(s string, old string, new string, n int) string
			"ReplaceAll":           dropped(P1, P0, P2), // func(s string, old string, new string) string
			"Replacer.Replace":     from(P0, Recv),      // func(s string) string
			"Replacer.WriteString": into(P0, P1, Recv),  // func(w io.Writer, s string) (n int, err error)
			"Split":                cut(P0, P1),         // func(s string, sep string) []string
			"SplitAfter":           from(P0),            // func(s string, sep string) []string
			"SplitAfterN":          from(P0),            // func(s string, sep string, n int) []string
			"SplitAfterSeq":        from(P0),            // func(s string, sep string) iter.Seq[string]
			"SplitN":               cut(P0, P1),         // func(s string, sep string, n int) []string
			"SplitSeq":             from(P0),            // func(s string, sep string) iter.Seq[string]
			"Title":                from(P0),            // func(s string) string
			"ToLower":              from(P0),            // func(s string) string
			"ToLowerSpecial":       from(P1),            // func(c unicode.SpecialCase, s string) string
			"ToTitle":              from(P0),            // func(s string) string
			"ToUpper":              from(P0),            // func(s string) string
			"ToUpperSpecial":       from(P1),            // func(c unicode.SpecialCase, s string) string
			"ToValidUTF8":          from(P0, P1),        // func(s string, replacement string) string
			"Trim":                 from(P0),            // func(s string, cutset string) string
			"TrimFunc":             from(P0),            // func(s string, f func(rune) bool) string
			"TrimLeft":             from(P0),            // func(s string, cutset string) string
			"TrimLeftFunc":         from(P0),            // func(s string, f func(rune) bool) string
			"TrimPrefix":           from(P0),            // func(s string, prefix string) string
			"TrimRight":            from(P0),            // func(s string, cutset string) string
			"TrimRightFunc":        from(P0),            // func(s string, f func(rune) bool) string
			"TrimSpace":            from(P0),            // func(s string) string
			"TrimSuffix":           from(P0),            // func(s string, suffix string) string
		},
		// https://pkg.go.dev/bytes
		"bytes": {
			"Buffer.Bytes":       from(Recv),          // func() []byte
			"Buffer.Next":        from(Recv),          // func(n int) []byte
			"Buffer.Peek":        from(Recv),          // func(n int) ([]byte, error)
			"Buffer.Read":        into(P0, Recv),      // func(p []byte) (n int, err error)
			"Buffer.ReadBytes":   from(Recv),          // func(delim byte) (line []byte, err error)
			"Buffer.ReadFrom":    into(Recv, P0),      // func(r io.Reader) (n int64, err error)
			"Buffer.ReadString":  from(Recv),          // func(delim byte) (line string, err error)
			"Buffer.String":      from(Recv),          // func() string
			"Buffer.Write":       into(Recv, P0),      // func(p []byte) (n int, err error)
			"Buffer.WriteByte":   into(Recv, P0),      // func(c byte) error
			"Buffer.WriteRune":   into(Recv, P0),      // func(r rune) (n int, err error)
			"Buffer.WriteString": into(Recv, P0),      // func(s string) (n int, err error)
			"Buffer.WriteTo":     into(P0, Recv),      // func(w io.Writer) (n int64, err error)
			"Clone":              from(P0),            // func(b []byte) []byte
			"Cut":                from(P0),            // func(s []byte, sep []byte) (before []byte, after []byte, found bool)
			"CutPrefix":          from(P0),            // func(s []byte, prefix []byte) (after []byte, found bool)
			"CutSuffix":          from(P0),            // func(s []byte, suffix []byte) (before []byte, found bool)
			"Fields":             from(P0),            // func(s []byte) [][]byte
			"FieldsFunc":         from(P0),            // func(s []byte, f func(rune) bool) [][]byte
			"Join":               from(P0, P1),        // func(s [][]byte, sep []byte) []byte
			"Lines":              from(P0),            // func(s []byte) iter.Seq[[]byte]
			"Map":                from(P1),            // func(mapping func(r rune) rune, s []byte) []byte
			"NewBuffer":          from(P0),            // func(buf []byte) *Buffer
			"NewBufferString":    from(P0),            // func(s string) *Buffer
			"NewReader":          from(P0),            // func(b []byte) *Reader
			"Reader.Read":        into(P0, Recv),      // func(b []byte) (n int, err error)
			"Reader.Reset":       into(Recv, P0),      // func(b []byte)
			"Reader.WriteTo":     into(P0, Recv),      // func(w io.Writer) (n int64, err error)
			"Repeat":             from(P0),            // func(b []byte, count int) []byte
			"Replace":            dropped(P1, P0, P2), // func(s []byte, old []byte, new []byte, n int) []byte
			"ReplaceAll":         dropped(P1, P0, P2), // func(s []byte, old []byte, new []byte) []byte
			"Runes":              from(P0),            // func(s []byte) []rune
			"Split":              from(P0),            // func(s []byte, sep []byte) [][]byte
			"SplitAfter":         from(P0),            // func(s []byte, sep []byte) [][]byte
			"SplitAfterN":        from(P0),            // func(s []byte, sep []byte, n int) [][]byte
			"SplitN":             from(P0),            // func(s []byte, sep []byte, n int) [][]byte
			"SplitSeq":           from(P0),            // func(s []byte, sep []byte) iter.Seq[[]byte]
			"Title":              from(P0),            // func(s []byte) []byte
			"ToLower":            from(P0),            // func(s []byte) []byte
			"ToTitle":            from(P0),            // func(s []byte) []byte
			"ToUpper":            from(P0),            // func(s []byte) []byte
			"ToValidUTF8":        from(P0, P1),        // func(s []byte, replacement []byte) []byte
			"Trim":               from(P0),            // func(s []byte, cutset string) []byte
			"TrimFunc":           from(P0),            // func(s []byte, f func(r rune) bool) []byte
			"TrimLeft":           from(P0),            // func(s []byte, cutset string) []byte
			"TrimLeftFunc":       from(P0),            // func(s []byte, f func(r rune) bool) []byte
			"TrimPrefix":         from(P0),            // func(s []byte, prefix []byte) []byte
			"TrimRight":          from(P0),            // func(s []byte, cutset string) []byte
			"TrimRightFunc":      from(P0),            // func(s []byte, f func(r rune) bool) []byte
			"TrimSpace":          from(P0),            // func(s []byte) []byte
			"TrimSuffix":         from(P0),            // func(s []byte, suffix []byte) []byte
		},
		// https://pkg.go.dev/fmt
		"fmt": {
			"Append":          from(P0, Rest1),     // func(b []byte, a ...any) []byte
			"Appendf":         from(P0, P1, Rest2), // func(b []byte, format string, a ...any) []byte
			"Appendln":        from(P0, Rest1),     // func(b []byte, a ...any) []byte
			"Errorf":          from(P0, Rest1),     // func(format string, a ...any) (err error)
			"Fprint":          into(P0, Rest1),     // func(w io.Writer, a ...any) (n int, err error)
			"Fprintf":         into(P0, P1, Rest2), // func(w io.Writer, format string, a ...any) (n int, err error)
			"Fprintln":        into(P0, Rest1),     // func(w io.Writer, a ...any) (n int, err error)
			"Fscan":           into(Rest1, P0),     // func(r io.Reader, a ...any) (n int, err error)
			"Fscanf":          into(Rest2, P0),     // func(r io.Reader, format string, a ...any) (n int, err error)
			"Fscanln":         into(Rest1, P0),     // func(r io.Reader, a ...any) (n int, err error)
			"Sprint":          from(Rest0),         // func(a ...any) string
			"Sprintf":         from(P0, Rest1),     // func(format string, a ...any) string
			"Sprintln":        from(Rest0),         // func(a ...any) string
			"Sscan":           into(Rest1, P0),     // func(str string, a ...any) (n int, err error)
			"Sscanf":          into(Rest2, P0),     // func(str string, format string, a ...any) (n int, err error)
			"Sscanln":         into(Rest1, P0),     // func(str string, a ...any) (n int, err error)
			"Stringer.String": from(Recv),          // func() string
		},
		// https://pkg.go.dev/strconv
		"strconv": {
			"AppendBool":         from(P0, P1), // func(dst []byte, b bool) []byte
			"AppendFloat":        from(P0, P1), // func(dst []byte, f float64, fmt byte, prec int, bitSize int) []byte
			"AppendInt":          from(P0, P1), // func(dst []byte, i int64, base int) []byte
			"AppendQuote":        from(P0, P1), // func(dst []byte, s string) []byte
			"AppendQuoteToASCII": from(P0, P1), // func(dst []byte, s string) []byte
			"AppendUint":         from(P0, P1), // func(dst []byte, i uint64, base int) []byte
			"Atoi":               from(P0),     // func(s string) (int, error)
			"FormatBool":         from(P0),     // func(b bool) string
			"FormatFloat":        from(P0),     // func(f float64, fmt byte, prec int, bitSize int) string
			"FormatInt":          from(P0),     // func(i int64, base int) string
			"FormatUint":         from(P0),     // func(i uint64, base int) string
			"Itoa":               from(P0),     // func(i int) string
			"ParseBool":          from(P0),     // func(str string) (bool, error)
			"ParseFloat":         from(P0),     // func(s string, bitSize int) (float64, error)
			"ParseInt":           from(P0),     // func(s string, base int, bitSize int) (i int64, err error)
			"ParseUint":          from(P0),     // func(s string, base int, bitSize int) (uint64, error)
			"Quote":              from(P0),     // func(s string) string
			"QuoteToASCII":       from(P0),     // func(s string) string
			"QuoteToGraphic":     from(P0),     // func(s string) string
			"Unquote":            from(P0),     // func(s string) (string, error)
		},
		// https://pkg.go.dev/errors
		"errors": {
			"As":     into(P1, P0), // func(err error, target any) bool
			"Join":   from(Rest0),  // func(errs ...error) error
			"New":    from(P0),     // func(text string) error
			"Unwrap": from(P0),     // func(err error) error
		},
		// https://pkg.go.dev/regexp
		// A replacement is often a mask: the result is taken to hide its argument.
		"regexp": {
			"Regexp.Find":                    from(P0),        // func(b []byte) []byte
			"Regexp.FindAll":                 from(P0),        // func(b []byte, n int) [][]byte
			"Regexp.FindAllString":           from(P0),        // func(s string, n int) []string
			"Regexp.FindAllStringSubmatch":   from(P0),        // func(s string, n int) [][]string
			"Regexp.FindString":              from(P0),        // func(s string) string
			"Regexp.FindStringSubmatch":      from(P0),        // func(s string) []string
			"Regexp.FindSubmatch":            from(P0),        // func(b []byte) [][]byte
			"Regexp.ReplaceAll":              cleaned(P0, P1), // func(src []byte, repl []byte) []byte
			"Regexp.ReplaceAllFunc":          cleaned(P0),     // func(src []byte, repl func([]byte) []byte) []byte
			"Regexp.ReplaceAllLiteral":       cleaned(P0, P1), // func(src []byte, repl []byte) []byte
			"Regexp.ReplaceAllLiteralString": cleaned(P0, P1), // func(src string, repl string) string
			"Regexp.ReplaceAllString":        cleaned(P0, P1), // func(src string, repl string) string
			"Regexp.ReplaceAllStringFunc":    cleaned(P0),     // func(src string, repl func(string) string) string
			"Regexp.Split":                   from(P0),        // func(s string, n int) []string
		},
		// https://pkg.go.dev/html
		"html": {
			"EscapeString":   from(P0), // func(s string) string
			"UnescapeString": from(P0), // func(s string) string
		},
		// https://pkg.go.dev/text/template
		"text/template": {
			"HTMLEscape":       into(P0, P1), // func(w io.Writer, b []byte)
			"HTMLEscapeString": from(P0),     // func(s string) string
			"HTMLEscaper":      from(Rest0),  // func(args ...any) string
			"JSEscape":         into(P0, P1), // func(w io.Writer, b []byte)
			"JSEscapeString":   from(P0),     // func(s string) string
			"JSEscaper":        from(Rest0),  // func(args ...any) string
			"URLQueryEscaper":  from(Rest0),  // func(args ...any) string
		},
		// https://pkg.go.dev/html/template
		"html/template": {
			"HTMLEscape":       into(P0, P1), // func(w io.Writer, b []byte)
			"HTMLEscapeString": from(P0),     // func(s string) string
			"HTMLEscaper":      from(Rest0),  // func(args ...any) string
			"JSEscape":         into(P0, P1), // func(w io.Writer, b []byte)
			"JSEscapeString":   from(P0),     // func(s string) string
			"JSEscaper":        from(Rest0),  // func(args ...any) string
			"URLQueryEscaper":  from(Rest0),  // func(args ...any) string
		},
		// https://pkg.go.dev/log/slog
		"log/slog": {
			"Any":          from(P1),    // func(key string, value any) Attr
			"AnyValue":     from(P0),    // func(v any) Value
			"Attr.String":  from(Recv),  // func() string
			"Group":        from(Rest1), // func(key string, args ...any) Attr
			"GroupValue":   from(Rest0), // func(as ...Attr) Value
			"String":       from(P1),    // func(key string, value string) Attr
			"StringValue":  from(P0),    // func(value string) Value
			"Value.Any":    from(Recv),  // func() any
			"Value.String": from(Recv),  // func() string
		},
		// https://pkg.go.dev/slices
		"slices": {
			"AppendSeq":  from(P0, P1),    // func[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice
			"Clip":       from(P0),        // func[S ~[]E, E any](s S) S
			"Clone":      from(P0),        // func[S ~[]E, E any](s S) S
			"Collect":    from(P0),        // func[E any](seq iter.Seq[E]) []E
			"Compact":    from(P0),        // func[S ~[]E, E comparable](s S) S
			"Concat":     from(Rest0),     // func[S ~[]E, E any](slices ...S) S
			"Delete":     from(P0),        // func[S ~[]E, E any](s S, i int, j int) S
			"DeleteFunc": from(P0),        // func[S ~[]E, E any](s S, del func(E) bool) S
			"Grow":       from(P0),        // func[S ~[]E, E any](s S, n int) S
			"Insert":     from(P0, Rest2), // func[S ~[]E, E any](s S, i int, v ...E) S
			"Repeat":     from(P0),        // func[S ~[]E, E any](x S, count int) S
			"Replace":    from(P0, Rest3), // func[S ~[]E, E any](s S, i int, j int, v ...E) S
			"Sorted":     from(P0),        // func[E cmp.Ordered](seq iter.Seq[E]) []E
			"Values":     from(P0),        // func[Slice ~[]E, E any](s Slice) iter.Seq[E]
		},
		// https://pkg.go.dev/maps
		"maps": {
			"All":     from(P0),     // func[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]
			"Clone":   from(P0),     // func[M ~map[K]V, K comparable, V any](m M) M
			"Collect": from(P0),     // func[K comparable, V any](seq iter.Seq2[K, V]) map[K]V
			"Copy":    into(P0, P1), // func[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)
			"Insert":  into(P0, P1), // func[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])
			"Keys":    from(P0),     // func[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K]
			"Values":  from(P0),     // func[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V]
		},
		// https://pkg.go.dev/cmp
		"cmp": {
			"Or": {From: []Slot{Rest0}, Checks: true}, // func[T comparable](vals ...T) T
		},
	}
}
