// SPDX-License-Identifier: Apache-2.0

// Package stubs imports hand-written declarations of the libraries that cannot be had.
package stubs

import (
	_ "github.com/adam-hanna/jwt-auth/jwt"
	_ "github.com/astaxie/beego"
	_ "github.com/astaxie/beego/config"
	_ "github.com/astaxie/beego/context"
	_ "github.com/astaxie/beego/logs"
)
