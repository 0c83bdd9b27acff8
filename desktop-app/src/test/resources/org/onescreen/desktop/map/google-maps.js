// What the desk uses of google.maps, for the test suite: it draws nothing and remembers everything.
var stub = { maps: [], polygons: [], markers: [] };
var google = { maps: {} };
(function (m) {
  m.MapTypeId = { ROADMAP: 'roadmap', SATELLITE: 'satellite', HYBRID: 'hybrid', TERRAIN: 'terrain' };
  m.LatLng = function (lat, lng) { this.a = lat; this.b = lng; };
  m.LatLng.prototype.lat = function () { return this.a; };
  m.LatLng.prototype.lng = function () { return this.b; };
  m.LatLngBounds = function (sw, ne) { this.sw = sw; this.ne = ne; };
  m.Point = function (x, y) { this.x = x; this.y = y; };
  m.MVCArray = function (items) { this.items = items || []; };
  m.MVCArray.prototype.getArray = function () { return this.items; };
  m.MVCArray.prototype.getLength = function () { return this.items.length; };
  m.event = {
    addListener: function (on, type, then) {
      on.heard = on.heard || {};
      (on.heard[type] = on.heard[type] || []).push(then);
    },
    trigger: function (on, type, event) {
      ((on.heard || {})[type] || []).forEach(function (then) { then(event); });
    }
  };
  m.Map = function (div, options) {
    if (!div) { throw new Error('no place for a map'); }
    this.zoom = options.zoom;
    this.center = options.center;
    stub.maps.push(this);
  };
  m.Map.prototype = {
    getZoom: function () { return this.zoom; },
    setZoom: function (z) { this.zoom = z; m.event.trigger(this, 'zoom_changed'); },
    getCenter: function () { return this.center; },
    setCenter: function (c) { this.center = c; m.event.trigger(this, 'center_changed'); },
    getBounds: function () { return new m.LatLngBounds(this.center, this.center); },
    getProjection: function () { return null; }
  };
  function shape(list) {
    var made = function (options) {
      for (var name in options) { this[name] = options[name]; }
      this.setMap(options.map || null);
    };
    made.prototype.setMap = function (map) {
      var at = list.indexOf(this);
      if (map && at < 0) { list.push(this); }
      if (!map && at >= 0) { list.splice(at, 1); }
    };
    return made;
  }
  m.Polygon = shape(stub.polygons);
  m.Marker = shape(stub.markers);
})(google.maps);
stub.hand = function (lat, lng, zoom) {
  var map = stub.maps[0];
  map.zoom = zoom;
  map.center = new google.maps.LatLng(lat, lng);
  google.maps.event.trigger(map, 'zoom_changed');
  google.maps.event.trigger(map, 'center_changed');
  google.maps.event.trigger(map, 'idle');
};
oneScreenReady();
