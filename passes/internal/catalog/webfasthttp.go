// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// fasthttpWeb are the ways of a value into a response of fasthttp, on which fiber stands.
func fasthttpWeb() []Library {
	return []Library{
		{
			Name:  "fasthttp",
			Doc:   "https://pkg.go.dev/github.com/valyala/fasthttp",
			Paths: []string{"github.com/valyala/fasthttp"},
			Rows: []Row{
				// func (*RequestCtx) Error(msg string, statusCode int)
				{Symbol: "RequestCtx.Error", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*RequestCtx) SetBody(body []byte)
				{Symbol: "RequestCtx.SetBody", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*RequestCtx) SetBodyStream(bodyStream io.Reader, bodySize int)
				{Symbol: "RequestCtx.SetBodyStream", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*RequestCtx) SetBodyString(body string)
				{Symbol: "RequestCtx.SetBodyString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*RequestCtx) Success(contentType string, body []byte)
				{Symbol: "RequestCtx.Success", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*RequestCtx) SuccessString(contentType string, body string)
				{Symbol: "RequestCtx.SuccessString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*RequestCtx) Write(p []byte) (int, error)
				{Symbol: "RequestCtx.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*RequestCtx) WriteString(s string) (int, error)
				{Symbol: "RequestCtx.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) AppendBody(p []byte)
				{Symbol: "Response.AppendBody", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) AppendBodyString(s string)
				{Symbol: "Response.AppendBodyString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) SetBody(body []byte)
				{Symbol: "Response.SetBody", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) SetBodyRaw(body []byte)
				{Symbol: "Response.SetBodyRaw", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) SetBodyStream(bodyStream io.Reader, bodySize int)
				{Symbol: "Response.SetBodyStream", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Response) SetBodyString(body string)
				{Symbol: "Response.SetBodyString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*ResponseHeader) Add(key string, value string)
				{Symbol: "ResponseHeader.Add", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*ResponseHeader) AddBytesV(key string, value []byte)
				{Symbol: "ResponseHeader.AddBytesV", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*ResponseHeader) Set(key string, value string)
				{Symbol: "ResponseHeader.Set", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*ResponseHeader) SetBytesV(key string, value []byte)
				{Symbol: "ResponseHeader.SetBytesV", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*ResponseHeader) SetCookie(cookie *Cookie)
				{Symbol: "ResponseHeader.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: &Cookie{Setters: true}},
				// func (*Cookie) SetHTTPOnly(httpOnly bool)
				{Symbol: "Cookie.SetHTTPOnly", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv}, Cookie: &Cookie{HTTPOnly: P0}},
				// func (*Cookie) SetSameSite(mode CookieSameSite)
				{Symbol: "Cookie.SetSameSite", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv}, Cookie: &Cookie{SameSite: P0}},
				// func (*Cookie) SetSecure(secure bool)
				{Symbol: "Cookie.SetSecure", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv}, Cookie: &Cookie{Secure: P0}},
			},
		},
	}
}

// fasthttpFlows are the flows of a request of fasthttp.
func fasthttpFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/valyala/fasthttp
		// A header, an argument list and a URI are of the request that they were taken from.
		"github.com/valyala/fasthttp": {
			"Args.Add":                     put(Recv, P0, P1),             // func(key string, value string)
			"Args.Parse":                   into(Recv, P0),                // func(s string)
			"Args.Peek":                    entry(P0, Recv),               // func(key string) []byte
			"Args.PeekBytes":               entry(P0, Recv),               // func(key []byte) []byte
			"Args.PeekMulti":               entry(P0, Recv),               // func(key string) [][]byte
			"Args.QueryString":             from(Recv),                    // func() []byte
			"Args.Set":                     put(Recv, P0, P1),             // func(key string, value string)
			"Args.SetBytesK":               put(Recv, P0, P1),             // func(key []byte, value string)
			"Args.SetBytesKV":              put(Recv, P0, P1),             // func(key []byte, value []byte)
			"Args.SetBytesV":               put(Recv, P0, P1),             // func(key string, value []byte)
			"Args.String":                  from(Recv),                    // func() string
			"Cookie.Cookie":                from(Recv),                    // func() []byte
			"Cookie.SetValue":              into(Recv, P0),                // func(value string)
			"Cookie.SetValueBytes":         into(Recv, P0),                // func(value []byte)
			"Cookie.String":                from(Recv),                    // func() string
			"Cookie.Value":                 from(Recv),                    // func() []byte
			"Request.Body":                 from(Recv),                    // func() []byte
			"Request.BodyStream":           from(Recv),                    // func() io.Reader
			"Request.PostArgs":             from(Recv),                    // func() *Args
			"Request.RequestURI":           from(Recv),                    // func() []byte
			"Request.SetBody":              into(Recv, P0),                // func(body []byte)
			"Request.SetBodyRaw":           into(Recv, P0),                // func(body []byte)
			"Request.SetBodyString":        into(Recv, P0),                // func(body string)
			"Request.SetRequestURI":        into(Recv, P0),                // func(requestURI string)
			"Request.URI":                  from(Recv),                    // func() *URI
			"RequestCtx.FormFile":          named(jose.Request, P0),       // func(key string) (*multipart.FileHeader, error)
			"RequestCtx.FormValue":         arrives(jose.InValues, P0),    // func(key string) []byte
			"RequestCtx.MultipartForm":     source(jose.Request),          // func() (*multipart.Form, error)
			"RequestCtx.Path":              arrives(jose.InPath, NoSlot),  // func() []byte
			"RequestCtx.PostArgs":          source(jose.Request),          // func() *Args
			"RequestCtx.PostBody":          source(jose.Request),          // func() []byte
			"RequestCtx.QueryArgs":         arrives(jose.InQuery, NoSlot), // func() *Args
			"RequestCtx.Referer":           source(jose.Request),          // func() []byte
			"RequestCtx.Request":           source(jose.Request),          // field Request
			"RequestCtx.RequestBodyStream": source(jose.Request),          // func() io.Reader
			"RequestCtx.RequestURI":        arrives(jose.InQuery, NoSlot), // func() []byte
			"RequestCtx.SetUserValue":      put(Recv, P0, P1),             // func(key any, value any)
			"RequestCtx.SetUserValueBytes": put(Recv, P0, P1),             // func(key []byte, value any)
			"RequestCtx.URI":               arrives(jose.InQuery, NoSlot), // func() *URI
			"RequestCtx.UserValue":         entry(P0, Recv),               // func(key any) any
			"RequestCtx.UserValueBytes":    entry(P0, Recv),               // func(key []byte) any
			"RequestCtx.Value":             entry(P0, Recv),               // func(key any) any
			"RequestHeader.Add":            put(Recv, P0, P1),             // func(key string, value string)
			"RequestHeader.Cookie":         entry(P0, Recv),               // func(key string) []byte
			"RequestHeader.CookieBytes":    entry(P0, Recv),               // func(key []byte) []byte
			"RequestHeader.Peek":           entry(P0, Recv),               // func(key string) []byte
			"RequestHeader.PeekAll":        entry(P0, Recv),               // func(key string) [][]byte
			"RequestHeader.PeekBytes":      entry(P0, Recv),               // func(key []byte) []byte
			"RequestHeader.Set":            put(Recv, P0, P1),             // func(key string, value string)
			"RequestHeader.SetBytesK":      put(Recv, P0, P1),             // func(key []byte, value string)
			"RequestHeader.SetBytesKV":     put(Recv, P0, P1),             // func(key []byte, value []byte)
			"RequestHeader.SetBytesV":      put(Recv, P0, P1),             // func(key string, value []byte)
			"RequestHeader.SetCookie":      put(Recv, P0, P1),             // func(key string, value string)
			"Response.BodyWriter":          wraps(Recv),                   // func() io.Writer
			"URI.FullURI":                  from(Recv),                    // func() []byte
			"URI.Path":                     from(Recv),                    // func() []byte
			"URI.QueryArgs":                from(Recv),                    // func() *Args
			"URI.QueryString":              from(Recv),                    // func() []byte
			"URI.RequestURI":               from(Recv),                    // func() []byte
			"URI.String":                   from(Recv),                    // func() string
		},
	}
}
