// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// netCookie is where a *http.Cookie holds what a cookie is.
func netCookie() *Cookie {
	return &Cookie{ValueField: "Value", SecureField: "Secure", HTTPOnlyField: "HttpOnly", SameSiteField: "SameSite"}
}

// stdWeb are the ways of a value into a response of net/http. A row with a
// Carrier of a general writer holds when that one is a response: see ResponseWriter.
func stdWeb() []Library {
	return []Library{
		{
			Name:  "net/http",
			Doc:   "https://pkg.go.dev/net/http",
			Paths: []string{"net/http"},
			Rows: []Row{
				// func Error(w ResponseWriter, error string, code int)
				{Symbol: "Error", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func (Header) Add(key string, value string)
				{Symbol: "Header.Add", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},
				// func (Header) Set(key string, value string)
				{Symbol: "Header.Set", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},
				// func (ResponseWriter) Write([]byte) (int, error)
				{Symbol: "ResponseWriter.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
				// func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker)
				{Symbol: "ServeContent", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P4}},
				// func SetCookie(w ResponseWriter, cookie *Cookie)
				{Symbol: "SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Carrier: P0, jose.Value: P1}, Cookie: netCookie()},
			},
		},
		{
			Name:  "io",
			Doc:   "https://pkg.go.dev/io",
			Paths: []string{"io"},
			Rows: []Row{
				// func Copy(dst Writer, src Reader) (written int64, err error)
				{Symbol: "Copy", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)
				{Symbol: "CopyBuffer", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func CopyN(dst Writer, src Reader, n int64) (written int64, err error)
				{Symbol: "CopyN", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func (StringWriter) WriteString(s string) (n int, err error)
				{Symbol: "StringWriter.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
				// func WriteString(w Writer, s string) (n int, err error)
				{Symbol: "WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func (Writer) Write(p []byte) (n int, err error)
				{Symbol: "Writer.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
				// func (WriterTo) WriteTo(w Writer) (n int64, err error)
				{Symbol: "WriterTo.WriteTo", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Recv}},
			},
		},
		{
			Name:  "fmt",
			Doc:   "https://pkg.go.dev/fmt",
			Paths: []string{"fmt"},
			Rows: []Row{
				// func Fprint(w io.Writer, a ...any) (n int, err error)
				{Symbol: "Fprint", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
				// func Fprintf(w io.Writer, format string, a ...any) (n int, err error)
				{Symbol: "Fprintf", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
				// func Fprintln(w io.Writer, a ...any) (n int, err error)
				{Symbol: "Fprintln", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Rest1}},
			},
		},
		{
			Name:  "bufio",
			Doc:   "https://pkg.go.dev/bufio",
			Paths: []string{"bufio"},
			Rows: []Row{
				// func (*Writer) Write(p []byte) (nn int, err error)
				{Symbol: "Writer.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
				// func (*Writer) WriteString(s string) (int, error)
				{Symbol: "Writer.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
			},
		},
		{
			Name:  "bytes",
			Doc:   "https://pkg.go.dev/bytes",
			Paths: []string{"bytes"},
			Rows: []Row{
				// func (*Buffer) WriteTo(w io.Writer) (n int64, err error)
				{Symbol: "Buffer.WriteTo", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Recv}},
				// func (*Reader) WriteTo(w io.Writer) (n int64, err error)
				{Symbol: "Reader.WriteTo", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Recv}},
			},
		},
		{
			Name:  "strings",
			Doc:   "https://pkg.go.dev/strings",
			Paths: []string{"strings"},
			Rows: []Row{
				// func (*Reader) WriteTo(w io.Writer) (n int64, err error)
				{Symbol: "Reader.WriteTo", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: P0, jose.Value: Recv}},
			},
		},
		{
			Name:  "compress/gzip",
			Doc:   "https://pkg.go.dev/compress/gzip",
			Paths: []string{"compress/gzip"},
			Rows: []Row{
				// func (*Writer) Write(p []byte) (int, error)
				{Symbol: "Writer.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
			},
		},
		{
			Name:  "encoding/json",
			Doc:   "https://pkg.go.dev/encoding/json",
			Paths: []string{"encoding/json"},
			Rows: []Row{
				// func (*Encoder) Encode(v any) error
				{Symbol: "Encoder.Encode", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
			},
		},
		{
			Name:  "encoding/xml",
			Doc:   "https://pkg.go.dev/encoding/xml",
			Paths: []string{"encoding/xml"},
			Rows: []Row{
				// func (*Encoder) Encode(v any) error
				{Symbol: "Encoder.Encode", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
			},
		},
		{
			Name:  "templates",
			Doc:   "https://pkg.go.dev/html/template",
			Paths: []string{"html/template", "text/template"},
			Rows: []Row{
				// func (*Template) Execute(wr io.Writer, data any) error
				{Symbol: "Template.Execute", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Carrier: P0, jose.Value: P1}},
				// func (*Template) ExecuteTemplate(wr io.Writer, name string, data any) error
				{Symbol: "Template.ExecuteTemplate", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Carrier: P0, jose.Value: P2}},
			},
		},
	}
}
