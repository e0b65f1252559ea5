// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// netFlows are the flows of requests, responses and addresses.
func netFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/net/http
		// A header, a cookie and a URL are of the request or response that they were taken from.
		"net/http": {
			"Client.Do":               source(jose.Response),          // func(req *Request) (*Response, error)
			"Client.Get":              source(jose.Response),          // func(url string) (resp *Response, err error)
			"Client.Head":             source(jose.Response),          // func(url string) (resp *Response, err error)
			"Client.Post":             source(jose.Response),          // func(url string, contentType string, body io.Reader) (resp *Response, err error)
			"Client.PostForm":         source(jose.Response),          // func(url string, data url.Values) (resp *Response, err error)
			"Cookie.String":           from(Recv),                     // func() string
			"Get":                     source(jose.Response),          // func(url string) (resp *Response, err error)
			"Head":                    source(jose.Response),          // func(url string) (resp *Response, err error)
			"Header.Add":              put(Recv, P0, P1),              // func(key string, value string)
			"Header.Clone":            from(Recv),                     // func() Header
			"Header.Get":              entry(P0, Recv),                // func(key string) string
			"Header.Set":              put(Recv, P0, P1),              // func(key string, value string)
			"Header.Values":           entry(P0, Recv),                // func(key string) []string
			"MaxBytesReader":          from(P1),                       // func(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser
			"NewRequest":              from(P1, P2),                   // func(method string, url string, body io.Reader) (*Request, error)
			"NewRequestWithContext":   from(P0, P2, P3),               // func(ctx context.Context, method string, url string, body io.Reader) (*Request, error)
			"ParseCookie":             from(P0),                       // func(line string) ([]*Cookie, error)
			"ParseSetCookie":          from(P0),                       // func(line string) (*Cookie, error)
			"Post":                    source(jose.Response),          // func(url string, contentType string, body io.Reader) (resp *Response, err error)
			"PostForm":                source(jose.Response),          // func(url string, data url.Values) (resp *Response, err error)
			"Request.AddCookie":       into(Recv, P0),                 // func(c *Cookie)
			"Request.BasicAuth":       source(jose.Request),           // func() (username string, password string, ok bool)
			"Request.Body":            source(jose.Request),           // field io.ReadCloser
			"Request.Clone":           from(Recv, P0),                 // func(ctx context.Context) *Request
			"Request.Context":         from(Recv),                     // func() context.Context
			"Request.Cookie":          arrives(jose.InCookie, P0),     // func(name string) (*Cookie, error)
			"Request.Cookies":         arrives(jose.InCookie, NoSlot), // func() []*Cookie
			"Request.CookiesNamed":    arrives(jose.InCookie, P0),     // func(name string) []*Cookie
			"Request.Form":            arrives(jose.InValues, NoSlot), // field url.Values
			"Request.FormFile":        named(jose.Request, P0),        // func(key string) (multipart.File, *multipart.FileHeader, error)
			"Request.FormValue":       arrives(jose.InValues, P0),     // func(key string) string
			"Request.Header":          arrives(jose.InHeader, NoSlot), // field Header
			"Request.Host":            source(jose.Request),           // field string
			"Request.MultipartForm":   source(jose.Request),           // field *multipart.Form
			"Request.MultipartReader": source(jose.Request),           // func() (*multipart.Reader, error)
			"Request.PathValue":       arrives(jose.InPath, P0),       // func(name string) string
			"Request.PostForm":        arrives(jose.InForm, NoSlot),   // field url.Values
			"Request.PostFormValue":   arrives(jose.InForm, P0),       // func(key string) string
			"Request.Referer":         source(jose.Request),           // func() string
			"Request.RequestURI":      arrives(jose.InQuery, NoSlot),  // field string
			"Request.Trailer":         source(jose.Request),           // field Header
			"Request.URL":             arrives(jose.InQuery, NoSlot),  // field *url.URL
			"Request.UserAgent":       source(jose.Request),           // func() string
			"Request.WithContext":     from(Recv, P0),                 // func(ctx context.Context) *Request
			"Response.Body":           source(jose.Response),          // field io.ReadCloser
			"Response.Cookies":        source(jose.Response),          // func() []*Cookie
			"Response.Header":         source(jose.Response),          // field Header
			"Response.Location":       source(jose.Response),          // func() (*url.URL, error)
			"Response.Trailer":        source(jose.Response),          // field Header
			"ResponseWriter.Header":   wraps(Recv),                    // func() Header
			"RoundTripper.RoundTrip":  source(jose.Response),          // func(*Request) (*Response, error)
			"Transport.RoundTrip":     source(jose.Response),          // func(req *Request) (*Response, error)
		},
		// https://pkg.go.dev/net/textproto
		"net/textproto": {
			"MIMEHeader.Add":    put(Recv, P0, P1), // func(key string, value string)
			"MIMEHeader.Get":    entry(P0, Recv),   // func(key string) string
			"MIMEHeader.Set":    put(Recv, P0, P1), // func(key string, value string)
			"MIMEHeader.Values": entry(P0, Recv),   // func(key string) []string
		},
		// https://pkg.go.dev/mime/multipart
		"mime/multipart": {
			"FileHeader.Open": source(jose.Request), // func() (File, error)
			"Part.Read":       into(P0, Recv),       // func(d []byte) (n int, err error)
			"Reader.NextPart": from(Recv),           // func() (*Part, error)
			"Reader.ReadForm": from(Recv),           // func(maxMemory int64) (*Form, error)
		},
		// https://pkg.go.dev/net/url
		"net/url": {
			"JoinPath":             from(P0, Rest1),   // func(base string, elem ...string) (result string, err error)
			"Parse":                from(P0),          // func(rawURL string) (*URL, error)
			"ParseQuery":           from(P0),          // func(query string) (Values, error)
			"ParseRequestURI":      from(P0),          // func(rawURL string) (*URL, error)
			"PathEscape":           from(P0),          // func(s string) string
			"PathUnescape":         from(P0),          // func(s string) (string, error)
			"QueryEscape":          from(P0),          // func(s string) string
			"QueryUnescape":        from(P0),          // func(s string) (string, error)
			"URL.EscapedPath":      from(Recv),        // func() string
			"URL.JoinPath":         from(Recv, Rest0), // func(elem ...string) *URL
			"URL.Parse":            from(Recv, P0),    // func(ref string) (*URL, error)
			"URL.Query":            from(Recv),        // func() Values
			"URL.Redacted":         from(Recv),        // func() string
			"URL.RequestURI":       from(Recv),        // func() string
			"URL.ResolveReference": from(Recv, P0),    // func(ref *URL) *URL
			"URL.String":           from(Recv),        // func() string
			"User":                 from(P0),          // func(username string) *Userinfo
			"UserPassword":         from(P0, P1),      // func(username string, password string) *Userinfo
			"Userinfo.Password":    from(Recv),        // func() (string, bool)
			"Userinfo.String":      from(Recv),        // func() string
			"Userinfo.Username":    from(Recv),        // func() string
			"Values.Add":           put(Recv, P0, P1), // func(key string, value string)
			"Values.Encode":        from(Recv),        // func() string
			"Values.Get":           entry(P0, Recv),   // func(key string) string
			"Values.Set":           put(Recv, P0, P1), // func(key string, value string)
		},
		// https://pkg.go.dev/golang.org/x/oauth2
		"golang.org/x/oauth2": {
			"Config.AuthCodeURL":              cleaned(P0),                                 // func(state string, opts ...AuthCodeOption) string; a state is no credential
			"Config.Exchange":                 source(jose.Response),                       // func(ctx context.Context, code string, opts ...AuthCodeOption) (*Token, error)
			"Config.PasswordCredentialsToken": source(jose.Response),                       // func(ctx context.Context, username string, password string) (*Token, error)
			"Config.TokenSource":              source(jose.Response),                       // func(ctx context.Context, t *Token) TokenSource
			"ReuseTokenSource":                from(P0, P1),                                // func(t *Token, src TokenSource) TokenSource
			"StaticTokenSource":               from(P0),                                    // func(t *Token) TokenSource
			"Token.AccessToken":               {Source: jose.Response, Token: true},        // field string
			"Token.Extra":                     named(jose.Response, P0),                    // func(key string) any
			"Token.RefreshToken":              {Source: jose.Response, Token: true},        // field string
			"TokenSource.Token":               {From: []Slot{Recv}, Source: jose.Response}, // func() (*Token, error)
		},
		// https://pkg.go.dev/golang.org/x/oauth2/clientcredentials
		"golang.org/x/oauth2/clientcredentials": {
			"Config.Token":       source(jose.Response), // func(ctx context.Context) (*oauth2.Token, error)
			"Config.TokenSource": source(jose.Response), // func(ctx context.Context) oauth2.TokenSource
		},
	}
}
