// Generated from src/model/policy.schema.json by "npm run generate". Do not edit.
/** @type {{ (data: unknown): boolean, errors?: { instancePath: string, keyword: string, params: Record<string, unknown> }[] }} */
export const validatePolicy = validate10;
const schema12 = {"type":["string","object"],"additionalProperties":{"type":"string"}};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema14 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"#/definitions/id"},"basis":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/definitions/basis"},"else":{"additionalProperties":{"$ref":"#/definitions/basis"}}},"name":{"$ref":"#/definitions/text"},"purpose":{"$ref":"#/definitions/text"},"sells":{"type":"boolean"}}};
const schema16 = {"type":"string","enum":["necessary","exempt","exempt-objectable","consent","opt-out"]};
const pattern1 = new RegExp("^[a-z0-9-]+$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate11.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate11.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data1 = data.basis;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
validate11.errors = [{instancePath:instancePath+"/basis",keyword:"type",params:{type: schema14.properties.basis.type}}];
return false;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(typeof data1 !== "string"){
validate11.errors = [{instancePath:instancePath+"/basis",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "necessary") || (data1 === "exempt")) || (data1 === "exempt-objectable")) || (data1 === "consent")) || (data1 === "opt-out"))){
validate11.errors = [{instancePath:instancePath+"/basis",keyword:"enum",params:{allowedValues: schema16.enum}}];
return false;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs14 = errors;
if(typeof data2 !== "string"){
validate11.errors = [{instancePath:instancePath+"/basis/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "necessary") || (data2 === "exempt")) || (data2 === "exempt-objectable")) || (data2 === "consent")) || (data2 === "opt-out"))){
validate11.errors = [{instancePath:instancePath+"/basis/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema16.enum}}];
return false;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err1 = {instancePath:instancePath+"/basis",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate11.errors = vErrors;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs17 = errors;
const _errs18 = errors;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
validate11.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs18){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs21 = errors;
if(typeof data3[key1] !== "string"){
validate11.errors = [{instancePath:instancePath+"/name/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
let data5 = data.purpose;
const _errs23 = errors;
const _errs24 = errors;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
validate11.errors = [{instancePath:instancePath+"/purpose",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs24){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs27 = errors;
if(typeof data5[key2] !== "string"){
validate11.errors = [{instancePath:instancePath+"/purpose/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs27 === errors;
if(!valid9){
break;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sells !== undefined){
const _errs29 = errors;
if(typeof data.sells !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/sells",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"duration":{"type":["string","object"],"if":{"type":"string"},"then":{"pattern":"^(session|persistent|P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)$"},"else":{"required":["max"],"properties":{"max":{"$ref":"#/definitions/isoDuration"}}}},"storage":{"type":"string","enum":["cookie","local","session","indexeddb","cache","pixel"]},"party":{"type":"string","enum":["first","third"]},"domain":{"type":"string"},"path":{"type":"string"},"httpOnly":{"type":"boolean"}}};
const pattern4 = new RegExp("^(session|persistent|P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)$", "u");
const pattern5 = new RegExp("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate14.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data1 = data.duration;
const _errs3 = errors;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
validate14.errors = [{instancePath:instancePath+"/duration",keyword:"type",params:{type: schema25.properties.duration.type}}];
return false;
}
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate14.errors = [{instancePath:instancePath+"/duration",keyword:"pattern",params:{pattern: "^(session|persistent|P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)$"}}];
return false;
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.max === undefined) && (missing1 = "max")){
validate14.errors = [{instancePath:instancePath+"/duration",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.max !== undefined){
let data2 = data1.max;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate14.errors = [{instancePath:instancePath+"/duration/max",keyword:"pattern",params:{pattern: "^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/duration/max",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/duration",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate14.errors = vErrors;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storage !== undefined){
let data3 = data.storage;
const _errs13 = errors;
if(typeof data3 !== "string"){
validate14.errors = [{instancePath:instancePath+"/storage",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data3 === "cookie") || (data3 === "local")) || (data3 === "session")) || (data3 === "indexeddb")) || (data3 === "cache")) || (data3 === "pixel"))){
validate14.errors = [{instancePath:instancePath+"/storage",keyword:"enum",params:{allowedValues: schema25.properties.storage.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.party !== undefined){
let data4 = data.party;
const _errs15 = errors;
if(typeof data4 !== "string"){
validate14.errors = [{instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "first") || (data4 === "third"))){
validate14.errors = [{instancePath:instancePath+"/party",keyword:"enum",params:{allowedValues: schema25.properties.party.enum}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs17 = errors;
if(typeof data.domain !== "string"){
validate14.errors = [{instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs19 = errors;
if(typeof data.path !== "string"){
validate14.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.httpOnly !== undefined){
const _errs21 = errors;
if(typeof data.httpOnly !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/httpOnly",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.category === undefined) && (missing0 = "category"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate13.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate13.errors = [{instancePath:instancePath+"/category",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/category",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs7 = errors;
if(typeof data.provider !== "string"){
validate13.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs9 = errors;
const _errs10 = errors;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
validate13.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs13 = errors;
if(typeof data3[key0] !== "string"){
validate13.errors = [{instancePath:instancePath+"/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
let data5 = data.purpose;
const _errs15 = errors;
const _errs16 = errors;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
validate13.errors = [{instancePath:instancePath+"/purpose",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs16){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs19 = errors;
if(typeof data5[key1] !== "string"){
validate13.errors = [{instancePath:instancePath+"/purpose/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locations !== undefined){
let data7 = data.locations;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data7)){
var valid7 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data7[i0] !== "string"){
validate13.errors = [{instancePath:instancePath+"/locations/" + i0,keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/locations",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cookies !== undefined){
let data9 = data.cookies;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data9)){
var valid8 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(!(validate14(data9[i1], {instancePath:instancePath+"/cookies/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
if(!valid8){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/cookies",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacy !== undefined){
const _errs28 = errors;
if(typeof data.privacy !== "string"){
validate13.errors = [{instancePath:instancePath+"/privacy",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.categories === undefined) && (missing0 = "categories")){
validate10.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.$schema !== undefined){
const _errs1 = errors;
if(typeof data.$schema !== "string"){
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999999999999999 || isNaN(data1)){
validate10.errors = [{instancePath:instancePath+"/revision",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate10.errors = [{instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data2 = data.updated;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate10.errors = [{instancePath:instancePath+"/updated",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/updated",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.site !== undefined){
let data3 = data.site;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name !== undefined){
const _errs9 = errors;
if(typeof data3.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/site/name",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.url !== undefined){
const _errs11 = errors;
if(typeof data3.url !== "string"){
validate10.errors = [{instancePath:instancePath+"/site/url",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.statement !== undefined){
let data6 = data3.statement;
const _errs13 = errors;
const _errs14 = errors;
if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
validate10.errors = [{instancePath:instancePath+"/site/statement",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
const _errs17 = errors;
if(typeof data6[key0] !== "string"){
validate10.errors = [{instancePath:instancePath+"/site/statement/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/site",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controller !== undefined){
let data8 = data.controller;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name !== undefined){
const _errs21 = errors;
if(typeof data8.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/controller/name",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.contact !== undefined){
const _errs23 = errors;
if(typeof data8.contact !== "string"){
validate10.errors = [{instancePath:instancePath+"/controller/contact",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.privacy !== undefined){
let data11 = data8.privacy;
const _errs25 = errors;
const _errs26 = errors;
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
validate10.errors = [{instancePath:instancePath+"/controller/privacy",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
const _errs29 = errors;
if(typeof data11[key1] !== "string"){
validate10.errors = [{instancePath:instancePath+"/controller/privacy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/controller",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined){
let data13 = data.categories;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data13)){
var valid7 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate11(data13[i0], {instancePath:instancePath+"/categories/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/categories",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
let data15 = data.services;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid8 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(!(validate13(data15[i1], {instancePath:instancePath+"/services/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
