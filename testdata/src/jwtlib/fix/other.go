// SPDX-License-Identifier: Apache-2.0

package fix

import ginjwt "github.com/appleboy/gin-jwt/v2"

var middleware ginjwt.GinJWTMiddleware
