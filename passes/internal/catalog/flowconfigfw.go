// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// frameworkFlows are the flows of the settings of frameworks. They were read in
// the repositories and never compiled: the truth test does not hold them.
func frameworkFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/beego/beego/v2/core/config
		"github.com/beego/beego/v2/core/config": {
			"BaseConfiger.Bool":           named(jose.Setting, P0),
			"BaseConfiger.DefaultBool":    {Source: jose.Setting, Key: P0, Default: P1},
			"BaseConfiger.DefaultInt":     {Source: jose.Setting, Key: P0, Default: P1},
			"BaseConfiger.DefaultInt64":   {Source: jose.Setting, Key: P0, Default: P1},
			"BaseConfiger.DefaultString":  {Source: jose.Setting, Key: P0, Default: P1},
			"BaseConfiger.DefaultStrings": {Source: jose.Setting, Key: P0, Default: P1},
			"BaseConfiger.Int":            named(jose.Setting, P0),
			"BaseConfiger.Int64":          named(jose.Setting, P0),
			"BaseConfiger.String":         named(jose.Setting, P0),
			"BaseConfiger.Strings":        named(jose.Setting, P0),
			"Bool":                        named(jose.Setting, P0),
			"Configer.Bool":               named(jose.Setting, P0),
			"Configer.DIY":                named(jose.Setting, P0),
			"Configer.DefaultBool":        {Source: jose.Setting, Key: P0, Default: P1},
			"Configer.DefaultInt":         {Source: jose.Setting, Key: P0, Default: P1},
			"Configer.DefaultInt64":       {Source: jose.Setting, Key: P0, Default: P1},
			"Configer.DefaultString":      {Source: jose.Setting, Key: P0, Default: P1},
			"Configer.DefaultStrings":     {Source: jose.Setting, Key: P0, Default: P1},
			"Configer.GetSection":         named(jose.Setting, P0),
			"Configer.Int":                named(jose.Setting, P0),
			"Configer.Int64":              named(jose.Setting, P0),
			"Configer.Set":                declared(P0, P1),
			"Configer.String":             named(jose.Setting, P0),
			"Configer.Strings":            named(jose.Setting, P0),
			"Configer.Unmarshaler":        {Into: P1, Source: jose.Setting, Key: P0},
			"DIY":                         named(jose.Setting, P0),
			"DefaultBool":                 {Source: jose.Setting, Key: P0, Default: P1},
			"DefaultInt":                  {Source: jose.Setting, Key: P0, Default: P1},
			"DefaultInt64":                {Source: jose.Setting, Key: P0, Default: P1},
			"DefaultString":               {Source: jose.Setting, Key: P0, Default: P1},
			"DefaultStrings":              {Source: jose.Setting, Key: P0, Default: P1},
			"GetSection":                  named(jose.Setting, P0),
			"Int":                         named(jose.Setting, P0),
			"Int64":                       named(jose.Setting, P0),
			"Set":                         declared(P0, P1),
			"String":                      named(jose.Setting, P0),
			"Strings":                     named(jose.Setting, P0),
			"Unmarshaler":                 {Into: P1, Source: jose.Setting, Key: P0},
		},
		"github.com/beego/beego/v2/server/web": beegoSettings("beegoAppConfig"),
		"github.com/astaxie/beego":             beegoSettings("beegoAppConfig"),
		"github.com/astaxie/beego/config":      beegoSettings("Configer"),
		// https://pkg.go.dev/github.com/gogf/gf/v2/os/gcfg
		"github.com/gogf/gf/v2/os/gcfg": {
			"Config.Data":           source(jose.Setting),
			"Config.Get":            {Source: jose.Setting, Key: P1, Default: Rest2},
			"Config.GetWithCmd":     {Source: jose.Setting, Key: P1, Default: Rest2},
			"Config.GetWithEnv":     {Source: jose.Setting, Key: P1, Default: Rest2},
			"Config.MustData":       source(jose.Setting),
			"Config.MustGet":        {Source: jose.Setting, Key: P1, Default: Rest2},
			"Config.MustGetWithCmd": {Source: jose.Setting, Key: P1, Default: Rest2},
			"Config.MustGetWithEnv": {Source: jose.Setting, Key: P1, Default: Rest2},
		},
		// https://pkg.go.dev/github.com/gogf/gf/v2/os/genv
		"github.com/gogf/gf/v2/os/genv": {
			"Get":        {Source: jose.Environment, Key: P0, Default: Rest1},
			"GetWithCmd": {Source: jose.Environment, Key: P0, Default: Rest1},
		},
		// https://pkg.go.dev/github.com/gogf/gf/v2/container/gvar
		"github.com/gogf/gf/v2/container/gvar": {
			"New":           from(P0),
			"Var.Bytes":     from(Recv),
			"Var.Interface": from(Recv),
			"Var.String":    from(Recv),
			"Var.Strings":   from(Recv),
			"Var.Val":       from(Recv),
		},
	}
}

// beegoSettings are the getters of beego's settings, which version 1 has too.
// https://pkg.go.dev/github.com/beego/beego/v2/server/web, https://pkg.go.dev/github.com/astaxie/beego/config
func beegoSettings(recv string) map[string]Flow {
	out := map[string]Flow{}
	for _, get := range []string{"Bool", "DIY", "GetSection", "Int", "Int64", "String", "Strings"} {
		out[recv+"."+get] = named(jose.Setting, P0)
	}
	for _, get := range []string{"DefaultBool", "DefaultInt", "DefaultInt64", "DefaultString", "DefaultStrings"} {
		out[recv+"."+get] = Flow{Source: jose.Setting, Key: P0, Default: P1}
	}
	return out
}
