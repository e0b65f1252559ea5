// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// ginWeb are the ways of a value into a response of gin.
func ginWeb() []Library {
	return []Library{
		{
			Name:  "gin",
			Doc:   "https://pkg.go.dev/github.com/gin-gonic/gin",
			Paths: []string{"github.com/gin-gonic/gin"},
			Rows: []Row{
				// func (*Context) AbortWithStatusJSON(code int, jsonObj any)
				{Symbol: "Context.AbortWithStatusJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) AbortWithStatusPureJSON(code int, jsonObj any)
				{Symbol: "Context.AbortWithStatusPureJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) AsciiJSON(code int, obj any)
				{Symbol: "Context.AsciiJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) BSON(code int, obj any)
				{Symbol: "Context.BSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) Data(code int, contentType string, data []byte)
				{Symbol: "Context.Data", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P2}},
				// func (*Context) DataFromReader(code int, contentLength int64, contentType string, reader io.Reader, extraHeaders map[string]string)
				{Symbol: "Context.DataFromReader", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P3}},
				// func (*Context) HTML(code int, name string, obj any)
				{Symbol: "Context.HTML", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P2}},
				// func (*Context) Header(key string, value string)
				{Symbol: "Context.Header", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*Context) IndentedJSON(code int, obj any)
				{Symbol: "Context.IndentedJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) JSON(code int, obj any)
				{Symbol: "Context.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) JSONP(code int, obj any)
				{Symbol: "Context.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) Negotiate(code int, config Negotiate)
				{Symbol: "Context.Negotiate", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) ProtoBuf(code int, obj any)
				{Symbol: "Context.ProtoBuf", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) PureJSON(code int, obj any)
				{Symbol: "Context.PureJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) Render(code int, r render.Render)
				{Symbol: "Context.Render", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) SSEvent(name string, message any)
				{Symbol: "Context.SSEvent", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) SecureJSON(code int, obj any)
				{Symbol: "Context.SecureJSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) SetCookie(name string, value string, maxAge int, path string, domain string, secure bool, httpOnly bool)
				{Symbol: "Context.SetCookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Name: P0, jose.Value: P1}, Cookie: &Cookie{Secure: P5, HTTPOnly: P6, Path: P3, Domain: P4, RootByDefault: true}},
				// func (*Context) SetCookieData(cookie *http.Cookie)
				{Symbol: "Context.SetCookieData", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: netCookie()},
				// func (*Context) String(code int, format string, values ...any)
				{Symbol: "Context.String", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest1}},
				// func (*Context) TOML(code int, obj any)
				{Symbol: "Context.TOML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) XML(code int, obj any)
				{Symbol: "Context.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (*Context) YAML(code int, obj any)
				{Symbol: "Context.YAML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P1}},
				// func (ResponseWriter) WriteString(string) (int, error)
				{Symbol: "ResponseWriter.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},
				// func (*Context) SetSameSite(samesite http.SameSite)
				{Symbol: "Context.SetSameSite", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv}, Cookie: &Cookie{SameSite: P0}},
			},
		},
	}
}

// ginFlows are the flows of a request of gin.
func ginFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/gin-gonic/gin
		"github.com/gin-gonic/gin": {
			"Context.Bind":                   {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindHeader":             {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindJSON":               {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindPlain":              {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindQuery":              {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindTOML":               {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindUri":                {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindWith":               {Into: P0, Source: jose.Request}, // func(obj any, b binding.Binding) error
			"Context.BindXML":                {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.BindYAML":               {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.Cookie":                 arrives(jose.InCookie, P0),       // func(name string) (string, error)
			"Context.Copy":                   from(Recv),                       // func() *Context
			"Context.DefaultPostForm":        arrives(jose.InForm, P0),         // func(key string, defaultValue string) string
			"Context.DefaultQuery":           arrives(jose.InQuery, P0),        // func(key string, defaultValue string) string
			"Context.FormFile":               named(jose.Request, P0),          // func(name string) (*multipart.FileHeader, error)
			"Context.Get":                    entry(P0, Recv),                  // func(key any) (value any, exists bool)
			"Context.GetDuration":            entry(P0, Recv),                  // func(key any) time.Duration
			"Context.GetHeader":              arrives(jose.InHeader, P0),       // func(key string) string
			"Context.GetInt":                 entry(P0, Recv),                  // func(key any) int
			"Context.GetInt64":               entry(P0, Recv),                  // func(key any) int64
			"Context.GetPostForm":            arrives(jose.InForm, P0),         // func(key string) (string, bool)
			"Context.GetPostFormArray":       arrives(jose.InForm, P0),         // func(key string) (values []string, ok bool)
			"Context.GetPostFormMap":         arrives(jose.InForm, P0),         // func(key string) (map[string]string, bool)
			"Context.GetQuery":               arrives(jose.InQuery, P0),        // func(key string) (string, bool)
			"Context.GetQueryArray":          arrives(jose.InQuery, P0),        // func(key string) (values []string, ok bool)
			"Context.GetQueryMap":            arrives(jose.InQuery, P0),        // func(key string) (map[string]string, bool)
			"Context.GetRawData":             source(jose.Request),             // func() ([]byte, error)
			"Context.GetString":              entry(P0, Recv),                  // func(key any) string
			"Context.GetStringMap":           entry(P0, Recv),                  // func(key any) map[string]any
			"Context.GetStringMapString":     entry(P0, Recv),                  // func(key any) map[string]string
			"Context.GetStringSlice":         entry(P0, Recv),                  // func(key any) []string
			"Context.GetTime":                entry(P0, Recv),                  // func(key any) time.Time
			"Context.GetUint":                entry(P0, Recv),                  // func(key any) uint
			"Context.MultipartForm":          source(jose.Request),             // func() (*multipart.Form, error)
			"Context.MustBindWith":           {Into: P0, Source: jose.Request}, // func(obj any, b binding.Binding) error
			"Context.MustGet":                entry(P0, Recv),                  // func(key any) any
			"Context.Param":                  arrives(jose.InPath, P0),         // func(key string) string
			"Context.Params":                 arrives(jose.InPath, NoSlot),     // field Params
			"Context.PostForm":               arrives(jose.InForm, P0),         // func(key string) (value string)
			"Context.PostFormArray":          arrives(jose.InForm, P0),         // func(key string) (values []string)
			"Context.PostFormMap":            arrives(jose.InForm, P0),         // func(key string) (dicts map[string]string)
			"Context.Query":                  arrives(jose.InQuery, P0),        // func(key string) (value string)
			"Context.QueryArray":             arrives(jose.InQuery, P0),        // func(key string) (values []string)
			"Context.QueryMap":               arrives(jose.InQuery, P0),        // func(key string) (dicts map[string]string)
			"Context.Set":                    put(Recv, P0, P1),                // func(key any, value any)
			"Context.ShouldBind":             {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindBodyWith":     {Into: P0, Source: jose.Request}, // func(obj any, bb binding.BindingBody) (err error)
			"Context.ShouldBindBodyWithJSON": {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindBodyWithXML":  {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindBodyWithYAML": {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindHeader":       {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindJSON":         {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindPlain":        {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindQuery":        {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindTOML":         {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindUri":          {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindWith":         {Into: P0, Source: jose.Request}, // func(obj any, b binding.Binding) error
			"Context.ShouldBindXML":          {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.ShouldBindYAML":         {Into: P0, Source: jose.Request}, // func(obj any) error
			"Context.Value":                  entry(P0, Recv),                  // func(key any) any
			"Params.ByName":                  entry(P0, Recv),                  // func(name string) (va string)
			"Params.Get":                     entry(P0, Recv),                  // func(name string) (string, bool)
		},
	}
}
