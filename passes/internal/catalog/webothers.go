// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"maps"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// hertzWeb are the ways of a value into a response of hertz.
func hertzWeb() []Library {
	const c = "RequestContext"
	return []Library{{
		Name:  "hertz",
		Doc:   "https://pkg.go.dev/github.com/cloudwego/hertz",
		Paths: []string{"github.com/cloudwego/hertz/pkg/app"},
		Rows: []Row{
			answer(c+".AbortWithMsg", jose.RawBody, P0),         // func (ctx *RequestContext) AbortWithMsg(msg string, statusCode int)
			answer(c+".AbortWithStatusJSON", jose.JSONBody, P1), // func (ctx *RequestContext) AbortWithStatusJSON(code int, jsonObj interface{})
			answer(c+".Data", jose.RawBody, P2),                 // func (ctx *RequestContext) Data(code int, contentType string, data []byte)
			answer(c+".HTML", jose.HTMLBody, P2),                // func (ctx *RequestContext) HTML(code int, name string, obj interface{})
			answer(c+".IndentedJSON", jose.JSONBody, P1),        // func (ctx *RequestContext) IndentedJSON(code int, obj interface{})
			answer(c+".JSON", jose.JSONBody, P1),                // func (ctx *RequestContext) JSON(code int, obj interface{})
			answer(c+".ProtoBuf", jose.JSONBody, P1),            // func (ctx *RequestContext) ProtoBuf(code int, obj interface{})
			answer(c+".PureJSON", jose.JSONBody, P1),            // func (ctx *RequestContext) PureJSON(code int, obj interface{})
			answer(c+".Render", jose.RawBody, P1),               // func (ctx *RequestContext) Render(code int, r render.Render)
			answer(c+".SetBodyStream", jose.RawBody, P0),        // func (ctx *RequestContext) SetBodyStream(bodyStream io.Reader, bodySize int)
			answer(c+".SetBodyString", jose.RawBody, P0),        // func (ctx *RequestContext) SetBodyString(body string)
			answer(c+".String", jose.RawBody, Rest1),            // func (ctx *RequestContext) String(code int, format string, values ...interface{})
			answer(c+".Write", jose.RawBody, P0),                // func (ctx *RequestContext) Write(p []byte) (int, error)
			answer(c+".WriteString", jose.RawBody, P0),          // func (ctx *RequestContext) WriteString(s string) (int, error)
			answer(c+".XML", jose.JSONBody, P1),                 // func (ctx *RequestContext) XML(code int, obj interface{})
			{Symbol: c + ".Header", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}}, // func (ctx *RequestContext) Header(key, value string)
			// func (ctx *RequestContext) SetCookie(name, value string, maxAge int, path, domain string, sameSite protocol.CookieSameSite, secure, httpOnly bool)
			{Symbol: c + ".SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{SameSite: P5, Secure: P6, HTTPOnly: P7, Path: P3, Domain: P4, RootByDefault: true}},
		},
	}}
}

// gfWeb are the ways of a value into a response of goframe.
func gfWeb() []Library {
	lib := Library{
		Name:  "goframe",
		Doc:   "https://pkg.go.dev/github.com/gogf/gf/v2/net/ghttp",
		Paths: []string{gfHTTP2, gfHTTP},
		Rows: []Row{
			answer("Response.WriteStatus", jose.RawBody, Rest1),                                                                             // func (r *Response) WriteStatus(status int, content ...interface{})
			answer("Response.WriteStatusExit", jose.RawBody, Rest1),                                                                         // func (r *Response) WriteStatusExit(status int, content ...interface{})
			answer("Response.WriteTpl", jose.HTMLBody, Rest1),                                                                               // func (r *Response) WriteTpl(tpl string, params ...gview.Params) error
			answer("Response.WriteTplContent", jose.HTMLBody, Rest1),                                                                        // func (r *Response) WriteTplContent(content string, params ...gview.Params) error
			{Symbol: "Cookie.SetHttpCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: netCookie()}, // func (c *Cookie) SetHttpCookie(httpCookie *http.Cookie)
		},
	}
	for _, name := range []string{"Write", "WriteExit", "WriteOver", "WriteOverExit", "Writef", "WritefExit", "Writeln", "WritelnExit", "Writefln", "WriteflnExit"} {
		lib.Rows = append(lib.Rows, answer("Response."+name, jose.RawBody, Rest0)) // func (r *Response) Write(content ...interface{})
	}
	for _, name := range []string{"WriteJson", "WriteJsonExit", "WriteJsonP", "WriteJsonPExit", "WriteXml", "WriteXmlExit"} {
		lib.Rows = append(lib.Rows, answer("Response."+name, jose.JSONBody, P0)) // func (r *Response) WriteJson(content interface{}) error
	}
	return []Library{lib}
}

// answer is a method that writes a value into a response.
func answer(symbol string, channel jose.Channel, value Slot) Row {
	return Row{Symbol: symbol, Event: jose.Carry, Channel: channel, Roles: Roles{jose.Value: value}}
}

// otherWebFlows are the flows of requests of hertz and goframe.
func otherWebFlows() map[string]map[string]Flow {
	const c = "RequestContext"
	bound := Flow{Into: P0, Source: jose.Request}
	// https://pkg.go.dev/github.com/gogf/gf/v2/net/ghttp
	goframe := map[string]Flow{
		"Cookie.Get":            arrives(jose.InCookie, P0), // func(key string, def ...string) *gvar.Var
		"Request.Get":           named(jose.Request, P0),    // func(key string, def ...interface{}) *gvar.Var
		"Request.GetBody":       source(jose.Request),       // func() []byte
		"Request.GetBodyString": source(jose.Request),       // func() string
		"Request.GetForm":       arrives(jose.InForm, P0),   // func(key string, def ...interface{}) *gvar.Var
		"Request.GetHeader":     arrives(jose.InHeader, P0), // func(key string) string
		"Request.GetQuery":      arrives(jose.InQuery, P0),  // func(key string, def ...interface{}) *gvar.Var
		"Request.GetStruct":     bound,                      // func(pointer interface{}, mapping ...map[string]string) error
		"Request.Parse":         bound,                      // func(pointer interface{}) error
		"Request.ParseForm":     bound,                      // func(pointer interface{}) error
		"Request.ParseQuery":    bound,                      // func(pointer interface{}) error
	}
	newer := maps.Clone(goframe)
	newer["Request.GetRouter"] = arrives(jose.InPath, P0) // func(key string, def ...interface{}) *gvar.Var
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/cloudwego/hertz/pkg/app
		"github.com/cloudwego/hertz/pkg/app": {
			c + ".Bind":            bound,                      // func(obj interface{}) error
			c + ".BindAndValidate": bound,                      // func(obj interface{}) error
			c + ".BindJSON":        bound,                      // func(obj interface{}) error
			c + ".BindQuery":       bound,                      // func(obj interface{}) error
			c + ".Cookie":          arrives(jose.InCookie, P0), // func(key string) []byte
			c + ".DefaultPostForm": arrives(jose.InForm, P0),   // func(key, defaultValue string) string
			c + ".DefaultQuery":    arrives(jose.InQuery, P0),  // func(key, defaultValue string) string
			c + ".FormValue":       arrives(jose.InForm, P0),   // func(key string) []byte
			c + ".GetHeader":       arrives(jose.InHeader, P0), // func(key string) []byte
			c + ".GetPostForm":     arrives(jose.InForm, P0),   // func(key string) (string, bool)
			c + ".GetQuery":        arrives(jose.InQuery, P0),  // func(key string) (string, bool)
			c + ".GetRawData":      source(jose.Request),       // func() []byte
			c + ".Param":           arrives(jose.InPath, P0),   // func(key string) string
			c + ".PostForm":        arrives(jose.InForm, P0),   // func(key string) string
			c + ".Query":           arrives(jose.InQuery, P0),  // func(key string) string
			c + ".Get":             entry(P0, Recv),            // func(key string) (value interface{}, exists bool)
			c + ".GetString":       entry(P0, Recv),            // func(key string) string
			c + ".MustGet":         entry(P0, Recv),            // func(key string) interface{}
			c + ".Set":             put(Recv, P0, P1),          // func(key string, value interface{})
		},
		gfHTTP:  goframe,
		gfHTTP2: newer,
	}
}
