// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// source is the flow of a function whose results come from outside.
func source(kind jose.OriginKind) Flow { return Flow{Source: kind} }

// named is the flow of a function whose results come from outside, under the name that key holds.
func named(kind jose.OriginKind, key Slot) Flow { return Flow{Source: kind, Key: key} }

// arrives is the flow of a function, or field, that takes a value out of an incoming request.
func arrives(in jose.Inlet, key Slot) Flow { return Flow{Source: jose.Request, In: in, Key: key} }

// wraps is the flow of a writer around another: what is put into the result reaches the slot.
func wraps(slot Slot) Flow { return Flow{Wraps: slot} }

// entry is the flow of a function that reads the entry named by key from these slots.
func entry(key Slot, slots ...Slot) Flow { return Flow{From: slots, Key: key} }

// put is the flow of a function that stores value under key in dst.
func put(dst, key, value Slot) Flow { return Flow{Into: dst, Key: key, From: []Slot{value}} }

// ioFlows are the flows of files, streams and the environment.
func ioFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/os
		"os": {
			"Args":             source(jose.Setting),        // var []string
			"Environ":          source(jose.Environment),    // func() []string
			"Expand":           from(P0),                    // func(s string, mapping func(string) string) string
			"ExpandEnv":        source(jose.Environment),    // func(s string) string; its argument is a template
			"File.Read":        into(P0, Recv),              // func(b []byte) (n int, err error)
			"File.Write":       into(Recv, P0),              // func(b []byte) (n int, err error)
			"File.WriteString": into(Recv, P0),              // func(s string) (n int, err error)
			"Getenv":           named(jose.Environment, P0), // func(key string) string
			"Getpid":           weak(),                      // func() int
			"Getppid":          weak(),                      // func() int
			"LookupEnv":        named(jose.Environment, P0), // func(key string) (string, bool)
			"Open":             named(jose.File, P0),        // func(name string) (*File, error)
			"OpenFile":         named(jose.File, P0),        // func(name string, flag int, perm FileMode) (*File, error)
			"ReadFile":         named(jose.File, P0),        // func(name string) ([]byte, error)
			"Root.Open":        named(jose.File, P0),        // func(name string) (*File, error)
			"Root.OpenFile":    named(jose.File, P0),        // func(name string, flag int, perm FileMode) (*File, error)
			"Root.ReadFile":    named(jose.File, P0),        // func(name string) ([]byte, error)
			// The value is compiled in like a default, and wins over the environment.
			"Setenv": {Key: P0, Default: P1, SetsDefault: true}, // func(key string, value string) error
		},
		// https://pkg.go.dev/syscall
		"syscall": {
			"Getenv": named(jose.Environment, P0), // func(key string) (value string, found bool)
		},
		// https://pkg.go.dev/embed
		"embed": {
			"FS.Open":     named(jose.Embedded, P0), // func(name string) (fs.File, error)
			"FS.ReadFile": named(jose.Embedded, P0), // func(name string) ([]byte, error)
		},
		// https://pkg.go.dev/io/fs
		// Where the file system is known (embed.FS in P0), it says more than Source.
		"io/fs": {
			"FS.Open":             {From: []Slot{Recv}, Source: jose.File, Key: P0}, // func(name string) (File, error)
			"File.Read":           into(P0, Recv),                                   // func([]byte) (int, error)
			"ReadFile":            {From: []Slot{P0}, Source: jose.File, Key: P1},   // func(fsys FS, name string) ([]byte, error)
			"ReadFileFS.ReadFile": {From: []Slot{Recv}, Source: jose.File, Key: P0}, // func(name string) ([]byte, error)
			"Sub":                 from(P0),                                         // func(fsys FS, dir string) (FS, error)
		},
		// https://pkg.go.dev/io/ioutil
		"io/ioutil": {
			"NopCloser": from(P0),             // func(r io.Reader) io.ReadCloser
			"ReadAll":   from(P0),             // func(r io.Reader) ([]byte, error)
			"ReadFile":  named(jose.File, P0), // func(filename string) ([]byte, error)
		},
		// https://pkg.go.dev/io
		"io": {
			"Copy":                     into(P0, P1),                             // func(dst Writer, src Reader) (written int64, err error)
			"CopyBuffer":               into(P0, P1),                             // func(dst Writer, src Reader, buf []byte) (written int64, err error)
			"CopyN":                    into(P0, P1),                             // func(dst Writer, src Reader, n int64) (written int64, err error)
			"LimitReader":              from(P0),                                 // func(r Reader, n int64) Reader
			"LimitedReader.Read":       into(P0, Recv),                           // func(p []byte) (n int, err error)
			"MultiReader":              from(Rest0),                              // func(readers ...Reader) Reader
			"MultiWriter":              wraps(Rest0),                             // func(writers ...Writer) Writer
			"NewSectionReader":         from(P0),                                 // func(r ReaderAt, off int64, n int64) *SectionReader
			"NopCloser":                from(P0),                                 // func(r Reader) ReadCloser
			"ReadAll":                  from(P0),                                 // func(r Reader) ([]byte, error)
			"ReadAtLeast":              into(P1, P0),                             // func(r Reader, buf []byte, min int) (n int, err error)
			"ReadFull":                 into(P1, P0),                             // func(r Reader, buf []byte) (n int, err error)
			"Reader.Read":              into(P0, Recv),                           // func(p []byte) (n int, err error)
			"ReaderFrom.ReadFrom":      into(Recv, P0),                           // func(r Reader) (n int64, err error)
			"StringWriter.WriteString": into(Recv, P0),                           // func(s string) (n int, err error)
			"TeeReader":                {From: []Slot{P0}, Into: P1, Both: true}, // func(r Reader, w Writer) Reader
			"WriteString":              into(P0, P1),                             // func(w Writer, s string) (n int, err error)
			"Writer.Write":             into(Recv, P0),                           // func(p []byte) (n int, err error)
			"WriterTo.WriteTo":         into(P0, Recv),                           // func(w Writer) (n int64, err error)
		},
		// https://pkg.go.dev/bufio
		"bufio": {
			"NewReadWriter":      {From: []Slot{P0}, Wraps: P1}, // func(r *Reader, w *Writer) *ReadWriter
			"NewReader":          from(P0),                      // func(rd io.Reader) *Reader
			"NewReaderSize":      from(P0),                      // func(rd io.Reader, size int) *Reader
			"NewScanner":         from(P0),                      // func(r io.Reader) *Scanner
			"NewWriter":          wraps(P0),                     // func(w io.Writer) *Writer
			"NewWriterSize":      wraps(P0),                     // func(w io.Writer, size int) *Writer
			"Reader.Peek":        from(Recv),                    // func(n int) ([]byte, error)
			"Reader.Read":        into(P0, Recv),                // func(p []byte) (n int, err error)
			"Reader.ReadBytes":   from(Recv),                    // func(delim byte) ([]byte, error)
			"Reader.ReadLine":    from(Recv),                    // func() (line []byte, isPrefix bool, err error)
			"Reader.ReadSlice":   from(Recv),                    // func(delim byte) (line []byte, err error)
			"Reader.ReadString":  from(Recv),                    // func(delim byte) (string, error)
			"Scanner.Bytes":      from(Recv),                    // func() []byte
			"Scanner.Text":       from(Recv),                    // func() string
			"Writer.Write":       into(Recv, P0),                // func(p []byte) (nn int, err error)
			"Writer.WriteByte":   into(Recv, P0),                // func(c byte) error
			"Writer.WriteRune":   into(Recv, P0),                // func(r rune) (size int, err error)
			"Writer.WriteString": into(Recv, P0),                // func(s string) (int, error)
		},
		// https://pkg.go.dev/compress/gzip
		"compress/gzip": {
			"NewReader":      from(P0),       // func(r io.Reader) (*Reader, error)
			"NewWriter":      wraps(P0),      // func(w io.Writer) *Writer
			"NewWriterLevel": wraps(P0),      // func(w io.Writer, level int) (*Writer, error)
			"Reader.Read":    into(P0, Recv), // func(p []byte) (n int, err error)
			"Writer.Write":   into(Recv, P0), // func(p []byte) (int, error)
		},
		// https://pkg.go.dev/encoding/json
		"encoding/json": {
			"Compact":        into(P0, P1),   // func(dst *bytes.Buffer, src []byte) error
			"Decoder.Decode": into(P0, Recv), // func(v any) error
			"Encoder.Encode": into(Recv, P0), // func(v any) error
			"HTMLEscape":     into(P0, P1),   // func(dst *bytes.Buffer, src []byte)
			"Indent":         into(P0, P1),   // func(dst *bytes.Buffer, src []byte, prefix string, indent string) error
			"Marshal":        from(P0),       // func(v any) ([]byte, error)
			"MarshalIndent":  from(P0),       // func(v any, prefix string, indent string) ([]byte, error)
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
			"Number.Float64": from(Recv),     // func() (float64, error)
			"Number.Int64":   from(Recv),     // func() (int64, error)
			"Number.String":  from(Recv),     // func() string
			"Unmarshal":      into(P1, P0),   // func(data []byte, v any) error
		},
		// https://pkg.go.dev/encoding/xml
		"encoding/xml": {
			"Decoder.Decode": into(P0, Recv), // func(v any) error
			"Encoder.Encode": into(Recv, P0), // func(v any) error
			"EscapeText":     into(P0, P1),   // func(w io.Writer, s []byte) error
			"Marshal":        from(P0),       // func(v any) ([]byte, error)
			"MarshalIndent":  from(P0),       // func(v any, prefix string, indent string) ([]byte, error)
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
			"Unmarshal":      into(P1, P0),   // func(data []byte, v any) error
		},
		// https://pkg.go.dev/encoding/gob
		"encoding/gob": {
			"Decoder.Decode": into(P0, Recv), // func(e any) error
			"Encoder.Encode": into(Recv, P0), // func(e any) error
			"NewDecoder":     from(P0),       // func(r io.Reader) *Decoder
			"NewEncoder":     wraps(P0),      // func(w io.Writer) *Encoder
		},
		// https://pkg.go.dev/encoding/asn1
		"encoding/asn1": {
			"Marshal":   from(P0),     // func(val any) ([]byte, error)
			"Unmarshal": into(P1, P0), // func(b []byte, val any) (rest []byte, err error)
		},
		// https://pkg.go.dev/encoding/base64
		"encoding/base64": {
			"Encoding.AppendDecode":   from(P0, P1),              // func(dst []byte, src []byte) ([]byte, error)
			"Encoding.AppendEncode":   from(P0, P1),              // func(dst []byte, src []byte) []byte
			"Encoding.Decode":         into(P0, P1),              // func(dst []byte, src []byte) (n int, err error)
			"Encoding.DecodeString":   sized(Unbase64Length, P0), // func(s string) ([]byte, error)
			"Encoding.Encode":         into(P0, P1),              // func(dst []byte, src []byte)
			"Encoding.EncodeToString": sized(Base64Length, P0),   // func(src []byte) string
			"NewDecoder":              from(P1),                  // func(enc *Encoding, r io.Reader) io.Reader
			"NewEncoder":              wraps(P1),                 // func(enc *Encoding, w io.Writer) io.WriteCloser
		},
		// https://pkg.go.dev/encoding/base32
		"encoding/base32": {
			"Encoding.AppendDecode":   from(P0, P1), // func(dst []byte, src []byte) ([]byte, error)
			"Encoding.AppendEncode":   from(P0, P1), // func(dst []byte, src []byte) []byte
			"Encoding.Decode":         into(P0, P1), // func(dst []byte, src []byte) (n int, err error)
			"Encoding.DecodeString":   from(P0),     // func(s string) ([]byte, error)
			"Encoding.Encode":         into(P0, P1), // func(dst []byte, src []byte)
			"Encoding.EncodeToString": from(P0),     // func(src []byte) string
			"NewDecoder":              from(P1),     // func(enc *Encoding, r io.Reader) io.Reader
			"NewEncoder":              wraps(P1),    // func(enc *Encoding, w io.Writer) io.WriteCloser
		},
		// https://pkg.go.dev/encoding/hex
		"encoding/hex": {
			"AppendDecode":   from(P0, P1),           // func(dst []byte, src []byte) ([]byte, error)
			"AppendEncode":   from(P0, P1),           // func(dst []byte, src []byte) []byte
			"Decode":         into(P0, P1),           // func(dst []byte, src []byte) (int, error)
			"DecodeString":   sized(UnhexLength, P0), // func(s string) ([]byte, error)
			"Dump":           from(P0),               // func(data []byte) string
			"Encode":         into(P0, P1),           // func(dst []byte, src []byte) int
			"EncodeToString": sized(HexLength, P0),   // func(src []byte) string
			"NewDecoder":     from(P0),               // func(r io.Reader) io.Reader
			"NewEncoder":     wraps(P0),              // func(w io.Writer) io.Writer
		},
		// https://pkg.go.dev/context
		// Key joins the value put under a key with the load of that key.
		"context": {
			"Context.Value":   entry(P0, Recv),                 // func(key any) any
			"WithCancel":      from(P0),                        // func(parent Context) (ctx Context, cancel CancelFunc)
			"WithCancelCause": from(P0),                        // func(parent Context) (ctx Context, cancel CancelCauseFunc)
			"WithDeadline":    from(P0),                        // func(parent Context, d time.Time) (Context, CancelFunc)
			"WithTimeout":     from(P0),                        // func(parent Context, timeout time.Duration) (Context, CancelFunc)
			"WithValue":       {From: []Slot{P0, P2}, Key: P1}, // func(parent Context, key any, val any) Context
			"WithoutCancel":   from(P0),                        // func(parent Context) Context
		},
		// https://pkg.go.dev/sync
		"sync": {
			"Map.CompareAndSwap": put(Recv, P0, P2),                                         // func(key any, old any, new any) (swapped bool)
			"Map.Load":           entry(P0, Recv),                                           // func(key any) (value any, ok bool)
			"Map.LoadAndDelete":  entry(P0, Recv),                                           // func(key any) (value any, loaded bool)
			"Map.LoadOrStore":    {From: []Slot{P1, Recv}, Into: Recv, Both: true, Key: P0}, // func(key any, value any) (actual any, loaded bool)
			"Map.Store":          put(Recv, P0, P1),                                         // func(key any, value any)
			"Map.Swap":           {From: []Slot{P1, Recv}, Into: Recv, Both: true, Key: P0}, // func(key any, value any) (previous any, loaded bool)
			"OnceValue":          from(P0),                                                  // func[T any](f func() T) func() T
			"OnceValues":         from(P0),                                                  // func[T1, T2 any](f func() (T1, T2)) func() (T1, T2)
			"Pool.Get":           from(Recv),                                                // func() any
			"Pool.Put":           into(Recv, P0),                                            // func(x any)
		},
		// https://pkg.go.dev/sync/atomic
		"sync/atomic": {
			"Pointer.CompareAndSwap": into(Recv, P1),                                   // func(old *T, new *T) (swapped bool)
			"Pointer.Load":           from(Recv),                                       // func() *T
			"Pointer.Store":          into(Recv, P0),                                   // func(val *T)
			"Pointer.Swap":           {From: []Slot{P0, Recv}, Into: Recv, Both: true}, // func(new *T) (old *T)
			"Value.CompareAndSwap":   into(Recv, P1),                                   // func(old any, new any) (swapped bool)
			"Value.Load":             from(Recv),                                       // func() (val any)
			"Value.Store":            into(Recv, P0),                                   // func(val any)
			"Value.Swap":             {From: []Slot{P0, Recv}, Into: Recv, Both: true}, // func(new any) (old any)
		},
		// https://pkg.go.dev/time
		"time": {
			"Duration.Hours":        from(Recv),                              // func() float64
			"Duration.Microseconds": from(Recv),                              // func() int64
			"Duration.Milliseconds": from(Recv),                              // func() int64
			"Duration.Minutes":      from(Recv),                              // func() float64
			"Duration.Nanoseconds":  from(Recv),                              // func() int64
			"Duration.Round":        from(Recv),                              // func(m Duration) Duration
			"Duration.Seconds":      from(Recv),                              // func() float64
			"Duration.String":       from(Recv),                              // func() string
			"Duration.Truncate":     from(Recv),                              // func(m Duration) Duration
			"Now":                   source(jose.Clock_),                     // func() Time
			"Parse":                 from(P1),                                // func(layout string, value string) (Time, error)
			"ParseDuration":         from(P0),                                // func(s string) (Duration, error)
			"Since":                 {From: []Slot{P0}, Source: jose.Clock_}, // func(t Time) Duration
			"Time.Add":              from(Recv, P0),                          // func(d Duration) Time
			"Time.AddDate":          from(Recv, P0, P1, P2),                  // func(years int, months int, days int) Time
			"Time.Format":           from(Recv),                              // func(layout string) string
			"Time.In":               from(Recv),                              // func(loc *Location) Time
			"Time.Local":            from(Recv),                              // func() Time
			"Time.Round":            from(Recv),                              // func(d Duration) Time
			"Time.String":           from(Recv),                              // func() string
			"Time.Sub":              from(Recv, P0),                          // func(u Time) Duration
			"Time.Truncate":         from(Recv),                              // func(d Duration) Time
			"Time.UTC":              from(Recv),                              // func() Time
			"Time.Unix":             from(Recv),                              // func() int64
			"Time.UnixMicro":        from(Recv),                              // func() int64
			"Time.UnixMilli":        from(Recv),                              // func() int64
			"Time.UnixNano":         from(Recv),                              // func() int64
			"Unix":                  from(P0, P1),                            // func(sec int64, nsec int64) Time
			"UnixMicro":             from(P0),                                // func(usec int64) Time
			"UnixMilli":             from(P0),                                // func(msec int64) Time
			"Until":                 {From: []Slot{P0}, Source: jose.Clock_}, // func(t Time) Duration
		},
	}
}
