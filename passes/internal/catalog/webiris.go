// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// irisWeb are the ways of a value into a response of iris: iris.Context is an
// alias of *context.Context.
func irisWeb() []Library {
	return []Library{
		{
			Name:  "iris",
			Doc:   "https://pkg.go.dev/github.com/kataras/iris/v12",
			Paths: []string{"github.com/kataras/iris/v12/context"},
			Rows: []Row{
				// func (*Context) Binary(data []byte) (int, error)
				{Symbol: "Context.Binary", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) HTML(format string, args ...interface{}) (int, error)
				{Symbol: "Context.HTML", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: Rest0}},
				// func (*Context) Header(name string, value string)
				{Symbol: "Context.Header", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*Context) JSON(v interface{}, opts ...JSON) (err error)
				{Symbol: "Context.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) JSONP(v interface{}, opts ...JSONP) (err error)
				{Symbol: "Context.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Markdown(markdownB []byte, opts ...Markdown) (err error)
				{Symbol: "Context.Markdown", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) MsgPack(v interface{}) (int, error)
				{Symbol: "Context.MsgPack", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Negotiate(v interface{}) (int, error)
				{Symbol: "Context.Negotiate", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Problem(v interface{}, opts ...ProblemOptions) error
				{Symbol: "Context.Problem", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Protobuf(v proto.Message) (int, error)
				{Symbol: "Context.Protobuf", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Render(statusCode int, r interface{Render(http.ResponseWriter) error; WriteContentType(w http.ResponseWriter)})
				{Symbol: "Context.Render", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) ServeContent(content io.ReadSeeker, filename string, modtime time.Time)
				{Symbol: "Context.ServeContent", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) SetCookie(cookie *http.Cookie, options ...CookieOption)
				{Symbol: "Context.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: netCookie()},
				// func (*Context) SetCookieKV(name string, value string, options ...CookieOption)
				{Symbol: "Context.SetCookieKV", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{AlwaysHTTPOnly: true}},
				// func (*Context) StopWithError(statusCode int, err error)
				{Symbol: "Context.StopWithError", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) StopWithJSON(statusCode int, jsonObject interface{}) error
				{Symbol: "Context.StopWithJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) StopWithText(statusCode int, format string, args ...interface{})
				{Symbol: "Context.StopWithText", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest1}},
				// func (*Context) Text(format string, args ...interface{}) (int, error)
				{Symbol: "Context.Text", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest0}},
				// func (*Context) TextYAML(v interface{}) error
				{Symbol: "Context.TextYAML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) UpsertCookie(cookie *http.Cookie, options ...CookieOption) bool
				{Symbol: "Context.UpsertCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: netCookie()},
				// func (*Context) View(filename string, optionalViewModel ...interface{}) error
				{Symbol: "Context.View", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: Rest1}},
				// func (*Context) ViewData(key string, value interface{})
				{Symbol: "Context.ViewData", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) Write(rawBody []byte) (int, error)
				{Symbol: "Context.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) WriteString(body string) (n int, err error)
				{Symbol: "Context.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) WriteWithExpiration(body []byte, modtime time.Time) (int, error)
				{Symbol: "Context.WriteWithExpiration", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) Writef(format string, a ...interface{}) (n int, err error)
				{Symbol: "Context.Writef", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest0}},
				// func (*Context) XML(v interface{}, opts ...XML) (err error)
				{Symbol: "Context.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Context) YAML(v interface{}) error
				{Symbol: "Context.YAML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
			},
		},
	}
}

// irisFlows are the flows of a request of iris.
func irisFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/kataras/iris/v12/context
		"github.com/kataras/iris/v12/context": {
			"Context.FormFile":         named(jose.Request, P0),          // func(key string) (multipart.File, *multipart.FileHeader, error)
			"Context.FormValue":        arrives(jose.InValues, P0),       // func(name string) string
			"Context.FormValueDefault": arrives(jose.InValues, P0),       // func(name string, def string) string
			"Context.FormValues":       arrives(jose.InValues, NoSlot),   // func() map[string][]string
			"Context.GetBody":          source(jose.Request),             // func() ([]byte, error)
			"Context.GetCookie":        arrives(jose.InCookie, P0),       // func(name string, options ...CookieOption) string
			"Context.GetHeader":        arrives(jose.InHeader, P0),       // func(name string) string
			"Context.GetRequestCookie": arrives(jose.InCookie, P0),       // func(name string, options ...CookieOption) (*http.Cookie, error)
			"Context.Params":           arrives(jose.InPath, NoSlot),     // func() *RequestParams
			"Context.PostValue":        arrives(jose.InForm, P0),         // func(name string) string
			"Context.PostValueDefault": arrives(jose.InForm, P0),         // func(name string, def string) string
			"Context.PostValueString":  arrives(jose.InForm, P0),         // func(name string) (string, error)
			"Context.PostValueTrim":    arrives(jose.InForm, P0),         // func(name string) string
			"Context.PostValues":       arrives(jose.InForm, P0),         // func(name string) ([]string, error)
			"Context.ReadBody":         {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadForm":         {Into: P0, Source: jose.Request}, // func(formObject interface{}) error
			"Context.ReadHeaders":      {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadJSON":         {Into: P0, Source: jose.Request}, // func(outPtr interface{}, opts ...JSONReader) error
			"Context.ReadMsgPack":      {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadParams":       {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadQuery":        {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadURL":          {Into: P0, Source: jose.Request}, // func(ptr interface{}) error
			"Context.ReadXML":          {Into: P0, Source: jose.Request}, // func(outPtr interface{}) error
			"Context.ReadYAML":         {Into: P0, Source: jose.Request}, // func(outPtr interface{}) error
			"Context.Request":          source(jose.Request),             // func() *http.Request
			"Context.ResponseWriter":   wraps(Recv),                      // func() ResponseWriter
			"Context.URLParam":         arrives(jose.InQuery, P0),        // func(name string) string
			"Context.URLParamDefault":  arrives(jose.InQuery, P0),        // func(name string, def string) string
			"Context.URLParamEscape":   arrives(jose.InQuery, P0),        // func(name string) string
			"Context.URLParamSlice":    arrives(jose.InQuery, P0),        // func(name string) []string
			"Context.URLParamTrim":     arrives(jose.InQuery, P0),        // func(name string) string
			"Context.URLParams":        arrives(jose.InQuery, NoSlot),    // func() map[string]string
			"Context.UnmarshalBody":    {Into: P0, Source: jose.Request}, // func(outPtr interface{}, unmarshaler Unmarshaler) error
			"Context.User":             from(Recv),                       // func() User
			"Context.Value":            entry(P0, Recv),                  // func(key interface{}) interface{}
			"Context.Values":           from(Recv),                       // func() *memstore.Store
		},
	}
}
