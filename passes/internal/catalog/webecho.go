// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// echoWeb are the ways of a value into a response of echo. A blob of JSON is
// text to the table: nobody can see its fields.
func echoWeb() []Library {
	return []Library{
		{
			Name:  "echo",
			Doc:   "https://pkg.go.dev/github.com/labstack/echo/v4",
			Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo/v5", "github.com/labstack/echo"},
			Rows: []Row{
				// func (Context) Blob(code int, contentType string, b []byte) error
				{Symbol: "Context.Blob", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P2}},
				// func (Context) HTML(code int, html string) error
				{Symbol: "Context.HTML", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P1}},
				// func (Context) HTMLBlob(code int, b []byte) error
				{Symbol: "Context.HTMLBlob", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P1}},
				// func (Context) JSON(code int, i any) error
				{Symbol: "Context.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func NewHTTPError(code int, message ...interface{}) *HTTPError; returned, it becomes the answer
				{Symbol: "NewHTTPError", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: Rest1}},
				// func (Context) JSONBlob(code int, b []byte) error
				{Symbol: "Context.JSONBlob", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (Context) JSONP(code int, callback string, i any) error
				{Symbol: "Context.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P2}},
				// func (Context) JSONPBlob(code int, callback string, b []byte) error
				{Symbol: "Context.JSONPBlob", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P2}},
				// func (Context) JSONPretty(code int, i any, indent string) error
				{Symbol: "Context.JSONPretty", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (Context) Render(code int, name string, data any) error
				{Symbol: "Context.Render", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P2}},
				// func (Context) SetCookie(cookie *http.Cookie)
				{Symbol: "Context.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: netCookie()},
				// func (Context) Stream(code int, contentType string, r io.Reader) error
				{Symbol: "Context.Stream", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P2}},
				// func (Context) String(code int, s string) error
				{Symbol: "Context.String", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (Context) XML(code int, i any) error
				{Symbol: "Context.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (Context) XMLBlob(code int, b []byte) error
				{Symbol: "Context.XMLBlob", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (Context) XMLPretty(code int, i any, indent string) error
				{Symbol: "Context.XMLPretty", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
			},
		},
		{
			Name:  "echo response",
			Doc:   "https://pkg.go.dev/github.com/labstack/echo/v4#Response",
			Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo"},
			Rows: []Row{
				// func (*Response) Write(b []byte) (n int, err error)
				{Symbol: "Response.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
			},
		},
	}
}

// echoFlows are the flows of a request of echo.
func echoFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/labstack/echo/v4
		"github.com/labstack/echo/v4": {
			"Context.Bind":          {Into: P0, Source: jose.Request}, // func(i any) error
			"Context.Cookie":        arrives(jose.InCookie, P0),       // func(name string) (*http.Cookie, error)
			"Context.Cookies":       arrives(jose.InCookie, NoSlot),   // func() []*http.Cookie
			"Context.FormFile":      named(jose.Request, P0),          // func(name string) (*multipart.FileHeader, error)
			"Context.FormParams":    source(jose.Request),             // func() (url.Values, error)
			"Context.FormValue":     arrives(jose.InValues, P0),       // func(name string) string
			"Context.Get":           entry(P0, Recv),                  // func(key string) any
			"Context.MultipartForm": source(jose.Request),             // func() (*multipart.Form, error)
			"Context.Param":         arrives(jose.InPath, P0),         // func(name string) string
			"Context.ParamValues":   arrives(jose.InPath, NoSlot),     // func() []string
			"Context.QueryParam":    arrives(jose.InQuery, P0),        // func(name string) string
			"Context.QueryParams":   arrives(jose.InQuery, NoSlot),    // func() url.Values
			"Context.QueryString":   arrives(jose.InQuery, NoSlot),    // func() string
			"Context.Request":       source(jose.Request),             // func() *http.Request
			"Context.Response":      wraps(Recv),                      // func() *Response
			"Context.Set":           put(Recv, P0, P1),                // func(key string, val any)
			"Response.Header":       wraps(Recv),                      // func() http.Header
		},
		// https://pkg.go.dev/github.com/labstack/echo/v5
		"github.com/labstack/echo/v5": {
			"Context.Bind":          {Into: P0, Source: jose.Request}, // func(i any) error
			"Context.Cookie":        arrives(jose.InCookie, P0),       // func(name string) (*http.Cookie, error)
			"Context.Cookies":       arrives(jose.InCookie, NoSlot),   // func() []*http.Cookie
			"Context.FormFile":      named(jose.Request, P0),          // func(name string) (*multipart.FileHeader, error)
			"Context.FormValue":     arrives(jose.InValues, P0),       // func(name string) string
			"Context.FormValueOr":   arrives(jose.InValues, P0),       // func(name string, defaultValue string) string
			"Context.FormValues":    source(jose.Request),             // func() (url.Values, error)
			"Context.Get":           entry(P0, Recv),                  // func(key string) any
			"Context.MultipartForm": source(jose.Request),             // func() (*multipart.Form, error)
			"Context.Param":         arrives(jose.InPath, P0),         // func(name string) string
			"Context.ParamOr":       arrives(jose.InPath, P0),         // func(name string, defaultValue string) string
			"Context.QueryParam":    arrives(jose.InQuery, P0),        // func(name string) string
			"Context.QueryParamOr":  arrives(jose.InQuery, P0),        // func(name string, defaultValue string) string
			"Context.QueryParams":   arrives(jose.InQuery, NoSlot),    // func() url.Values
			"Context.QueryString":   arrives(jose.InQuery, NoSlot),    // func() string
			"Context.Request":       source(jose.Request),             // func() *http.Request
			"Context.Response":      wraps(Recv),                      // func() http.ResponseWriter
			"Context.Set":           put(Recv, P0, P1),                // func(key string, val any)
		},
		// https://pkg.go.dev/github.com/labstack/echo
		"github.com/labstack/echo": {
			"Context.Bind":          {Into: P0, Source: jose.Request}, // func(i interface{}) error
			"Context.Cookie":        arrives(jose.InCookie, P0),       // func(name string) (*http.Cookie, error)
			"Context.Cookies":       arrives(jose.InCookie, NoSlot),   // func() []*http.Cookie
			"Context.FormFile":      named(jose.Request, P0),          // func(name string) (*multipart.FileHeader, error)
			"Context.FormParams":    source(jose.Request),             // func() (url.Values, error)
			"Context.FormValue":     arrives(jose.InValues, P0),       // func(name string) string
			"Context.Get":           entry(P0, Recv),                  // func(key string) interface{}
			"Context.MultipartForm": source(jose.Request),             // func() (*multipart.Form, error)
			"Context.Param":         arrives(jose.InPath, P0),         // func(name string) string
			"Context.ParamValues":   arrives(jose.InPath, NoSlot),     // func() []string
			"Context.QueryParam":    arrives(jose.InQuery, P0),        // func(name string) string
			"Context.QueryParams":   arrives(jose.InQuery, NoSlot),    // func() url.Values
			"Context.QueryString":   arrives(jose.InQuery, NoSlot),    // func() string
			"Context.Request":       source(jose.Request),             // func() *http.Request
			"Context.Response":      wraps(Recv),                      // func() *Response
			"Context.Set":           put(Recv, P0, P1),                // func(key string, val interface{})
			"Response.Header":       wraps(Recv),                      // func() http.Header
		},
	}
}
