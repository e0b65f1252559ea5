// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// fiberCookie is where a fiber.Cookie holds what a cookie is.
func fiberCookie() *Cookie {
	return &Cookie{ValueField: "Value", SecureField: "Secure", HTTPOnlyField: "HTTPOnly", SameSiteField: "SameSite", LaxByDefault: true, RootByDefault: true}
}

// fiberWeb are the ways of a value into a response of fiber.
func fiberWeb() []Library {
	return []Library{
		{
			Name:  "fiber",
			Doc:   "https://pkg.go.dev/github.com/gofiber/fiber/v2",
			Paths: []string{"github.com/gofiber/fiber/v2", "github.com/gofiber/fiber/v3"},
			Rows: []Row{
				// func (*Ctx) Append(field string, values ...string)
				{Symbol: "Ctx.Append", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: Rest1}},
				// func (*Ctx) Cookie(cookie *Cookie)
				{Symbol: "Ctx.Cookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: fiberCookie()},
				// func (*Ctx) JSON(data interface{}, ctype ...string) error
				{Symbol: "Ctx.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) JSONP(data interface{}, callback ...string) error
				{Symbol: "Ctx.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) Render(name string, bind interface{}, layouts ...string) error
				{Symbol: "Ctx.Render", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P1}},
				// func (*Ctx) Send(body []byte) error
				{Symbol: "Ctx.Send", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) SendStream(stream io.Reader, size ...int) error
				{Symbol: "Ctx.SendStream", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) SendString(body string) error
				{Symbol: "Ctx.SendString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) Set(key string, val string)
				{Symbol: "Ctx.Set", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (*Ctx) Write(p []byte) (int, error)
				{Symbol: "Ctx.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) WriteString(s string) (int, error)
				{Symbol: "Ctx.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (*Ctx) Writef(f string, a ...interface{}) (int, error)
				{Symbol: "Ctx.Writef", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest0}},
				// func (*Ctx) XML(data interface{}) error
				{Symbol: "Ctx.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
			},
		},
		{
			Name:  "fiber v2",
			Doc:   "https://pkg.go.dev/github.com/gofiber/fiber/v2",
			Paths: []string{"github.com/gofiber/fiber/v2"},
			Rows: []Row{
				// func (*Ctx) Format(body interface{}) error
				{Symbol: "Ctx.Format", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
			},
		},
		{
			Name:  "fiber v3",
			Doc:   "https://pkg.go.dev/github.com/gofiber/fiber/v3",
			Paths: []string{"github.com/gofiber/fiber/v3"},
			Rows: []Row{
				// func (Ctx) AutoFormat(body any) error
				{Symbol: "Ctx.AutoFormat", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Ctx) CBOR(data any, ctype ...string) error
				{Symbol: "Ctx.CBOR", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Ctx) MsgPack(data any, ctype ...string) error
				{Symbol: "Ctx.MsgPack", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) Append(field string, values ...string)
				{Symbol: "Res.Append", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: Rest1}},
				// func (Res) CBOR(data any, ctype ...string) error
				{Symbol: "Res.CBOR", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) Cookie(cookie *Cookie)
				{Symbol: "Res.Cookie", Event: jose.Carry, Channel: jose.CookieOut, Roles: Roles{jose.Value: P0}, Cookie: fiberCookie()},
				// func (Res) JSON(data any, ctype ...string) error
				{Symbol: "Res.JSON", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) JSONP(data any, callback ...string) error
				{Symbol: "Res.JSONP", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) MsgPack(data any, ctype ...string) error
				{Symbol: "Res.MsgPack", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) Render(name string, bind any, layouts ...string) error
				{Symbol: "Res.Render", Event: jose.Carry, Channel: jose.HTMLBody, Roles: Roles{jose.Value: P1}},
				// func (Res) Send(body []byte) error
				{Symbol: "Res.Send", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Res) SendStream(stream io.Reader, size ...int) error
				{Symbol: "Res.SendStream", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Res) SendString(body string) error
				{Symbol: "Res.SendString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Res) Set(key string, val string)
				{Symbol: "Res.Set", Event: jose.Carry, Channel: jose.HeaderOut, Roles: Roles{jose.Name: P0, jose.Value: P1}},
				// func (Res) Write(p []byte) (int, error)
				{Symbol: "Res.Write", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Res) WriteString(s string) (int, error)
				{Symbol: "Res.WriteString", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
				// func (Res) Writef(f string, a ...any) (int, error)
				{Symbol: "Res.Writef", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: Rest0}},
				// func (Res) XML(data any) error
				{Symbol: "Res.XML", Event: jose.Carry, Channel: jose.JSONBody, Roles: Roles{jose.Value: P0}},
				// func (Res) AutoFormat(body any) error
				{Symbol: "Res.AutoFormat", Event: jose.Carry, Channel: jose.RawBody, Roles: Roles{jose.Value: P0}},
			},
		},
	}
}

// fiberFlows are the flows of a request of fiber.
func fiberFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/gofiber/fiber/v2
		"github.com/gofiber/fiber/v2": {
			"Ctx.AllParams":       arrives(jose.InPath, NoSlot),                                 // func() map[string]string
			"Ctx.Body":            source(jose.Request),                                         // func() []byte
			"Ctx.BodyParser":      {Into: P0, Source: jose.Request},                             // func(out interface{}) error
			"Ctx.BodyRaw":         source(jose.Request),                                         // func() []byte
			"Ctx.Context":         from(Recv),                                                   // func() *fasthttp.RequestCtx
			"Ctx.CookieParser":    {Into: P0, Source: jose.Request},                             // func(out interface{}) error
			"Ctx.Cookies":         arrives(jose.InCookie, P0),                                   // func(key string, defaultValue ...string) string
			"Ctx.FormFile":        named(jose.Request, P0),                                      // func(key string) (*multipart.FileHeader, error)
			"Ctx.FormValue":       arrives(jose.InForm, P0),                                     // func(key string, defaultValue ...string) string
			"Ctx.Get":             arrives(jose.InHeader, P0),                                   // func(key string, defaultValue ...string) string
			"Ctx.GetReqHeaders":   arrives(jose.InHeader, NoSlot),                               // func() map[string][]string
			"Ctx.Locals":          {From: []Slot{Recv, Rest1}, Into: Recv, Both: true, Key: P0}, // func(key interface{}, value ...interface{}) interface{}
			"Ctx.MultipartForm":   source(jose.Request),                                         // func() (*multipart.Form, error)
			"Ctx.OriginalURL":     arrives(jose.InQuery, NoSlot),                                // func() string
			"Ctx.Params":          arrives(jose.InPath, P0),                                     // func(key string, defaultValue ...string) string
			"Ctx.ParamsParser":    {Into: P0, Source: jose.Request},                             // func(out interface{}) error
			"Ctx.Queries":         arrives(jose.InQuery, NoSlot),                                // func() map[string]string
			"Ctx.Query":           arrives(jose.InQuery, P0),                                    // func(key string, defaultValue ...string) string
			"Ctx.QueryParser":     {Into: P0, Source: jose.Request},                             // func(out interface{}) error
			"Ctx.ReqHeaderParser": {Into: P0, Source: jose.Request},                             // func(out interface{}) error
			"Ctx.Request":         source(jose.Request),                                         // func() *fasthttp.Request
			"Ctx.Response":        wraps(Recv),                                                  // func() *fasthttp.Response
			"Ctx.SetUserContext":  into(Recv, P0),                                               // func(ctx context.Context)
			"Ctx.Status":          from(Recv),                                                   // func(status int) *Ctx
			"Ctx.Type":            from(Recv),                                                   // func(extension string, charset ...string) *Ctx
			"Ctx.UserContext":     from(Recv),                                                   // func() context.Context
		},
		// https://pkg.go.dev/github.com/gofiber/fiber/v3
		"github.com/gofiber/fiber/v3": {
			"Bind.All":          {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.Body":         {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.Cookie":       {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.Form":         {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.Header":       {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.JSON":         {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.Query":        {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.URI":          {Into: P0, Source: jose.Request},                             // func(out any) error
			"Bind.XML":          {Into: P0, Source: jose.Request},                             // func(out any) error
			"Ctx.Body":          source(jose.Request),                                         // func() []byte
			"Ctx.BodyRaw":       source(jose.Request),                                         // func() []byte
			"Ctx.Context":       from(Recv),                                                   // func() context.Context
			"Ctx.Cookies":       arrives(jose.InCookie, P0),                                   // func(key string, defaultValue ...string) string
			"Ctx.FormFile":      named(jose.Request, P0),                                      // func(key string) (*multipart.FileHeader, error)
			"Ctx.FormValue":     arrives(jose.InForm, P0),                                     // func(key string, defaultValue ...string) string
			"Ctx.Get":           arrives(jose.InHeader, P0),                                   // func(key string, defaultValue ...string) string
			"Ctx.GetHeaders":    arrives(jose.InHeader, NoSlot),                               // func() map[string][]string
			"Ctx.GetReqHeaders": arrives(jose.InHeader, NoSlot),                               // func() map[string][]string
			"Ctx.Locals":        {From: []Slot{Recv, Rest1}, Into: Recv, Both: true, Key: P0}, // func(key any, value ...any) any
			"Ctx.MultipartForm": source(jose.Request),                                         // func() (*multipart.Form, error)
			"Ctx.OriginalURL":   arrives(jose.InQuery, NoSlot),                                // func() string
			"Ctx.Params":        arrives(jose.InPath, P0),                                     // func(key string, defaultValue ...string) string
			"Ctx.Queries":       arrives(jose.InQuery, NoSlot),                                // func() map[string]string
			"Ctx.Query":         arrives(jose.InQuery, P0),                                    // func(key string, defaultValue ...string) string
			"Ctx.Req":           from(Recv),                                                   // func() Req
			"Ctx.Request":       source(jose.Request),                                         // func() *fasthttp.Request
			"Ctx.RequestCtx":    from(Recv),                                                   // func() *fasthttp.RequestCtx
			"Ctx.Res":           from(Recv),                                                   // func() Res
			"Ctx.Response":      wraps(Recv),                                                  // func() *fasthttp.Response
			"Ctx.SetContext":    into(Recv, P0),                                               // func(ctx context.Context)
			"Ctx.Status":        from(Recv),                                                   // func(status int) Ctx
			"Ctx.Type":          from(Recv),                                                   // func(extension string, charset ...string) Ctx
			"Ctx.Value":         entry(P0, Recv),                                              // func(key any) any
			"Params":            arrives(jose.InPath, P1),                                     // func[V GenericType](c Ctx, key string, defaultValue ...V) V
			"Query":             arrives(jose.InQuery, P1),                                    // func[V GenericType](c Ctx, key string, defaultValue ...V) V
			"Req.Body":          source(jose.Request),                                         // func() []byte
			"Req.BodyRaw":       source(jose.Request),                                         // func() []byte
			"Req.Cookies":       arrives(jose.InCookie, P0),                                   // func(key string, defaultValue ...string) string
			"Req.FormFile":      named(jose.Request, P0),                                      // func(key string) (*multipart.FileHeader, error)
			"Req.FormValue":     arrives(jose.InForm, P0),                                     // func(key string, defaultValue ...string) string
			"Req.Get":           arrives(jose.InHeader, P0),                                   // func(key string, defaultValue ...string) string
			"Req.GetHeaders":    arrives(jose.InHeader, NoSlot),                               // func() map[string][]string
			"Req.Locals":        {From: []Slot{Recv, Rest1}, Into: Recv, Both: true, Key: P0}, // func(key any, value ...any) any
			"Req.MultipartForm": source(jose.Request),                                         // func() (*multipart.Form, error)
			"Req.OriginalURL":   arrives(jose.InQuery, NoSlot),                                // func() string
			"Req.Params":        arrives(jose.InPath, P0),                                     // func(key string, defaultValue ...string) string
			"Req.Queries":       arrives(jose.InQuery, NoSlot),                                // func() map[string]string
			"Req.Query":         arrives(jose.InQuery, P0),                                    // func(key string, defaultValue ...string) string
		},
	}
}
